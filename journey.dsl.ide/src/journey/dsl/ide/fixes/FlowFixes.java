// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Branch;
import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Step;
import journey.dsl.writing.TextInsertion;
import journey.dsl.writing.UnwritableText;

/** Mends the ways through a journey: handovers that nobody has judged, and circles without a way out. */
final class FlowFixes {

	private static final int MAX_STEPS = 5;

	private final TextInsertion insertion;
	private final IValueConverterService converters;

	@Inject
	FlowFixes(TextInsertion insertion, IValueConverterService converters) {
		this.insertion = insertion;
		this.converters = converters;
	}

	/** The handover is judged, at the way that leads there, or at a new one where the way was not written. */
	List<Fix> handover(Finding finding) throws UnwritableText {
		Optional<Step> step = finding.element(Step.class);
		List<Fix> fixes = new ArrayList<>();
		if (step.isPresent() && !finding.data().isEmpty()) {
			String target = finding.data().get(0);
			for (Handover handover : List.of(Handover.SEAMLESS, Handover.BROKEN)) {
				List<ReplaceRegion> edits = handover(step.get(), target, " handover " + handover.getLiteral());
				if (!edits.isEmpty()) {
					fixes.add(new Fix("handover." + handover.getLiteral(),
							Texts.text("handover." + handover.getLiteral(), step.get().getName(), target), edits));
				}
			}
		}
		return fixes;
	}

	private List<ReplaceRegion> handover(Step step, String target, String text) throws UnwritableText {
		if (step.getNext().isEmpty()) {
			return insertion.items(step, Literals.STEP__NEXT,
					List.of("next " + converters.toString(target, "QualifiedName") + text));
		}
		return step.getNext().stream().filter(branch -> leadsTo(branch, target) && branch.getHandover() == Handover.UNSPECIFIED)
				.map(branch -> new ReplaceRegion(endOfTargets(branch), 0, text)).toList();
	}

	private static boolean leadsTo(Branch branch, String target) {
		return branch.getTargets().stream().map(FlowNode::getName).anyMatch(target::equals);
	}

	private static int endOfTargets(Branch branch) {
		List<INode> percent = NodeModelUtils.findNodesForFeature(branch, Literals.BRANCH__PERCENT);
		List<INode> targets = NodeModelUtils.findNodesForFeature(branch, Literals.BRANCH__TARGETS);
		return percent.isEmpty() ? targets.get(targets.size() - 1).getEndOffset() : percent.get(0).getEndOffset();
	}

	/** Clients may give up at one of the steps of the circle. */
	List<Fix> deadEnd(Finding finding) throws UnwritableText {
		Optional<Journey> journey = finding.element(Step.class)
				.map(step -> EcoreUtil2.getContainerOfType(step, Journey.class));
		List<Fix> fixes = new ArrayList<>();
		for (String name : finding.data().stream().limit(MAX_STEPS).toList()) {
			Optional<Step> step = journey.flatMap(found -> Contents.steps(found).stream()
					.filter(candidate -> name.equals(candidate.getName())).findFirst());
			if (step.isPresent() && !step.get().getNext().isEmpty()) {
				fixes.add(Fix.of("abandon." + fixes.size(), Texts.text("abandon", JourneyFixes.label(step.get())),
						insertion.entry(step.get(), Literals.STEP__NEXT, "abandon")));
			}
		}
		return fixes;
	}
}
