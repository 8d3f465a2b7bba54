// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.documentation.text.Wording;
import journey.dsl.ide.labels.Texts;
import journey.dsl.ide.results.FileResults;
import journey.dsl.ide.results.JourneyResults;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Step;

/** Computes what is shown beside steps: how many clients come, how many of them leave, what they feel. */
public final class StepMinings {

	private final ILocationInFileProvider locations;

	@Inject
	StepMinings(ILocationInFileProvider locations) {
		this.locations = locations;
	}

	/**
	 * What is shown in a text, in its order.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param results the results of the text
	 * @param language the language of what is shown
	 * @param cancel tells when nobody wants to know any more; what was found until then is returned
	 */
	public List<Mining> of(XtextResource resource, FileResults results, Locale language, CancelIndicator cancel) {
		Words words = new Words(new Texts(StepMinings.class, "minings", language), new Wording(language));
		List<Mining> minings = new ArrayList<>();
		for (EObject root : resource.getContents()) {
			if (root instanceof JourneyFile file) {
				file.getElements().stream().filter(Journey.class::isInstance).map(Journey.class::cast)
						.takeWhile(journey -> !cancel.isCanceled())
						.forEach(journey -> add(results.of(journey), words, minings, cancel));
			}
		}
		return List.copyOf(minings);
	}

	private void add(JourneyResults results, Words words, List<Mining> minings, CancelIndicator cancel) {
		for (Step step : Contents.steps(results.journey())) {
			if (cancel.isCanceled()) {
				return;
			}
			String text = words.of(step, results);
			if (!text.isEmpty()) {
				minings.add(new Mining(locations.getSignificantTextRegion(step).getOffset(), text));
			}
		}
	}

	private record Words(Texts texts, Wording wording) {

		String of(Step step, JourneyResults results) {
			return Wording.joined(" \u00B7 ", results.emotion(step).map(this::emotion).orElse(""),
					visits(results.visits(step)), abandonment(results.abandonment(step)));
		}

		private String emotion(EmotionCurve.Point point) {
			if (point.emotion().isEmpty()) {
				return texts.text("unscored");
			}
			String value = wording.signed(point.emotion().getAsDouble());
			return texts.text(point.source() == EmotionCurve.Source.DERIVED ? "derived" : "stated", value);
		}

		private String visits(OptionalDouble visits) {
			return visits.isPresent() ? texts.text("visits", wording.number(visits.getAsDouble()))
					: texts.text("visits.unknown");
		}

		/** The part of all who started: that of those who come here stands in the text. */
		private String abandonment(OptionalDouble leaving) {
			boolean some = leaving.isPresent() && leaving.getAsDouble() > 0;
			return some ? texts.text("abandonment", wording.percent(leaving.getAsDouble() * 100)) : "";
		}
	}
}
