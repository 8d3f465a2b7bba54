// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Act;
import journey.dsl.journey.Department;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Resource;
import journey.dsl.journey.ResourceUser;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** What a step says about the service behind it, as cards of the blueprint. */
record BlueprintCards(Wording wording) {

	List<Card> client(Step step) {
		Tone stripe = step.eContainer() instanceof Phase phase ? PhaseTones.of(phase).strong() : Tone.NEUTRAL;
		var texts = new ArrayList<Paragraph>();
		texts.add(new Paragraph(wording.title(step), TextStyle.STRONG, Tone.INK));
		step.getDoes().forEach(does -> texts.add(Paragraph.small(does)));
		return List.of(new Card(id(step), "#details-" + Wording.id(step), CardLook.PLAIN, stripe, null, texts));
	}

	List<Card> touchpoints(Step step) {
		return step.getTouchpoints().stream().map(this::touchpoint).toList();
	}

	private Card touchpoint(Touchpoint touchpoint) {
		Icon icon = touchpoint.getChannel() == null ? null : Icons.channel(touchpoint.getChannel().getKind());
		return Card.of(CardLook.PILL, icon, Paragraph.name(wording.title(touchpoint)),
				Paragraph.small(wording.title(touchpoint.getChannel()))).withId(id(touchpoint));
	}

	/** Acts of a department; of no department where it is null. */
	List<Card> acts(Step step, Stage stage, Department department) {
		return step.getActs().stream()
				.filter(act -> act.getStage() == stage && act.getDepartment() == department)
				.map(act -> Card.of(CardLook.PLAIN, null, Paragraph.body(wording.title(act))).withId(id(act))).toList();
	}

	/** What touchpoints, actions and acts of the step use, each once. */
	List<Card> resources(Step step) {
		return resourcesOf(step).map(resource -> Card.of(CardLook.DASHED, null, Paragraph.name(wording.title(resource)),
				Paragraph.small(Wording.joined(" \u00B7 ", wording.word(resource.getStatus()),
						wording.title(resource.getOwner()))))).toList();
	}

	private static Stream<Resource> resourcesOf(Step step) {
		return Stream.<List<? extends ResourceUser>>of(step.getTouchpoints(), step.getActions(), step.getActs())
				.flatMap(List::stream).flatMap(user -> user.getUses().stream())
				.filter(resource -> !resource.eIsProxy()).distinct();
	}

	/** Departments that do something on a stage, in the order of their first act; null stands for none. */
	static List<Department> departments(List<Step> steps, Stage stage) {
		var departments = new ArrayList<Department>();
		for (Step step : steps) {
			for (Act act : step.getActs()) {
				if (act.getStage() == stage && !departments.contains(act.getDepartment())) {
					departments.add(act.getDepartment());
				}
			}
		}
		return departments;
	}

	/** The map stands on the same page and has the plain names. */
	private static String id(EObject element) {
		return "blueprint-" + Wording.id(element);
	}
}
