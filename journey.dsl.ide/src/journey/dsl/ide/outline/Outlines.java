// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.MomentScore;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.ide.results.FileResults;
import journey.dsl.ide.results.JourneyResults;
import journey.dsl.journey.Handover;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Step;

/** Puts the elements of a text into a tree. */
public final class Outlines {

	private final ILocationInFileProvider locations;

	@Inject
	Outlines(ILocationInFileProvider locations) {
		this.locations = locations;
	}

	/**
	 * The tree of a text.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param results the results of the text
	 * @param cancel tells when nobody wants to know any more; what was found until then is returned
	 */
	public OutlineTree of(XtextResource resource, FileResults results, CancelIndicator cancel) {
		return new OutlineTree(resource.getContents().stream().limit(1)
				.flatMap(file -> children(file, results, cancel).stream()).toList());
	}

	private List<OutlineNode> children(EObject owner, FileResults results, CancelIndicator cancel) {
		return owner.eContents().stream().takeWhile(element -> !cancel.isCanceled())
				.filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
				.filter(element -> element.getName() != null && !element.getName().isEmpty())
				.map(element -> node(element, results, cancel)).sorted(Comparator.comparingInt(OutlineNode::offset)).toList();
	}

	private OutlineNode node(NamedElement element, FileResults results, CancelIndicator cancel) {
		ITextRegion whole = locations.getFullTextRegion(element);
		ITextRegion name = locations.getSignificantTextRegion(element);
		Optional<Step> step = Optional.of(element).filter(Step.class::isInstance).map(Step.class::cast);
		Optional<JourneyResults> journey = step.flatMap(results::around);
		Optional<EmotionCurve.Point> point = journey.flatMap(known -> known.emotion(step.get()));
		Optional<MomentScore> moment = journey.flatMap(known -> known.moment(step.get()));
		boolean broken = step.filter(known -> known.getNext().stream()
				.anyMatch(branch -> branch.getHandover() == Handover.BROKEN)).isPresent();
		return new OutlineNode(EcoreUtil.getURI(element).fragment(), ElementLabels.kind(element), element.getName(),
				PlainText.of(element.getTitle()), whole.getOffset(), whole.getLength(), name.getOffset(),
				name.getLength(), point.map(EmotionCurve.Point::normalised).orElse(OptionalDouble.empty()),
				moment.map(MomentScore::score).orElse(OptionalInt.empty()), broken, children(element, results, cancel));
	}
}
