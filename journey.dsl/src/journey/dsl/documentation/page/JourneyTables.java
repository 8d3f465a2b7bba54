// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.MomentScore;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Cause;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** What the journey map shows, as tables. */
public final class JourneyTables {

	private final Journey journey;
	private final SiteContext site;
	private final Wording wording;

	JourneyTables(Journey journey, SiteContext site) {
		this.journey = journey;
		this.site = site;
		this.wording = site.wording();
	}

	/** The tables as the template sees them. */
	public record Tables(List<StepRow> steps, List<PainRow> pains, List<MomentRow> moments,
			List<MeasureRow> measures) {
	}

	/** A step. */
	public record StepRow(String id, String phase, String title, String emotion, String source, String sign,
			List<TouchpointRow> touchpoints, List<String> pains, List<String> delights, List<FindingView> findings) {
	}

	/** A touchpoint. */
	public record TouchpointRow(String title, String channel, String rating, String volume) {
	}

	/** A pain. */
	public record PainRow(String id, String title, String step, String stepId, String severity, String affects,
			List<String> causes, String blocks, String evidence) {
	}

	/** A moment of truth. */
	public record MomentRow(String step, String stepId, String score, String importance, String impact,
			String reason) {
	}

	/** A measure. */
	public record MeasureRow(String metric, String at, String value, String target, String result, String date,
			String evidence) {
	}

	Tables tables() {
		return new Tables(EmotionCurve.of(journey).points().stream().map(this::stepRow).toList(),
				elements(Pain.class).map(this::painRow).toList(),
				MomentScore.in(journey).stream().map(this::momentRow).toList(),
				elements(Measure.class).map(this::measureRow).toList());
	}

	private <T extends EObject> Stream<T> elements(Class<T> kind) {
		var found = new ArrayList<T>();
		for (TreeIterator<EObject> contents = journey.eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (kind.isInstance(element)) {
				found.add(kind.cast(element));
			}
		}
		return found.stream();
	}

	private StepRow stepRow(EmotionCurve.Point point) {
		Step step = point.step();
		String label = point.source() == EmotionCurve.Source.STATED && step.getEmotion() != null
				? step.getEmotion().getLabel() : "";
		String value = point.emotion().isEmpty() ? "" : wording.number(point.emotion().getAsDouble());
		double normalised = point.normalised().orElse(0);
		return new StepRow(Wording.id(step), title(step.eContainer()), wording.title(step),
				Wording.joined(" \u00B7 ", value, label),
				wording.text("source." + point.source().name().toLowerCase(Locale.ROOT)),
				point.emotion().isEmpty() ? "none" : normalised > 0 ? "positive" : normalised < 0 ? "negative" : "neutral",
				step.getTouchpoints().stream().map(this::touchpointRow).toList(),
				step.getPains().stream().map(wording::title).toList(),
				step.getDelights().stream().map(Delight::getText).filter(Objects::nonNull).toList(),
				FindingView.of(site.findingsIn(step), wording));
	}

	private TouchpointRow touchpointRow(Touchpoint touchpoint) {
		String rating = touchpoint.getRating() == null ? "" : wording.word(touchpoint.getRating().getValue());
		String score = touchpoint.getScore() == null ? "" : wording.text("touchpoint.score",
				wording.number(touchpoint.getScore().getValue()), wording.number(touchpoint.getScore().getMax()));
		String share = touchpoint.getShare() == null ? "" : wording.percent(touchpoint.getShare().getPercent());
		return new TouchpointRow(wording.title(touchpoint), Wording.joined(" \u00B7 ",
				wording.title(touchpoint.getChannel()), wording.titles(touchpoint.getDevices())),
				Wording.joined(" \u00B7 ", rating, score),
				Wording.joined(" \u00B7 ", share, wording.volume(touchpoint.getVolume())));
	}

	private PainRow painRow(Pain pain) {
		var causes = new ArrayList<String>();
		for (Cause cause : pain.getCauses()) {
			var chain = new ArrayList<String>(List.of(Objects.requireNonNullElse(cause.getText(), "")));
			cause.getBecause().forEach(reason -> chain.add(wording.text("pain.because", reason)));
			causes.add(Wording.joined(", ", chain.toArray(String[]::new)));
		}
		return new PainRow(Wording.id(pain), wording.title(pain), title(pain.eContainer()),
				Wording.id(pain.eContainer()), wording.word(pain.getSeverity()), wording.percent(pain.getAffects()),
				causes, wording.titles(pain.getBlocks()), wording.title(pain.getEvidence()));
	}

	private MomentRow momentRow(MomentScore moment) {
		return new MomentRow(wording.title(moment.step()), Wording.id(moment.step()), number(moment.score()),
				number(moment.importance()), number(moment.impact()), PlainText.of(moment.step().getMoment().getReason()));
	}

	private String number(OptionalInt number) {
		return number.isEmpty() ? "" : wording.number(number.getAsInt());
	}

	private MeasureRow measureRow(Measure measure) {
		String unit = measure.getMetric() == null ? null : measure.getMetric().getUnit();
		return new MeasureRow(wording.title(measure.getMetric()), title(measure.eContainer()),
				wording.quantity(measure.getValue(), unit), wording.quantity(measure.getTarget(), unit),
				wording.quantity(measure.getResult(), unit), PlainText.of(measure.getDate()), wording.title(measure.getEvidence()));
	}

	private String title(EObject element) {
		return element instanceof NamedElement named ? wording.title(named) : "";
	}
}
