// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;

/** What the tools of the diagrams write. These functions only compute; Sirius sets the result. */
public final class EditingServices {

	/**
	 * A name for a new element that no other one has in its scope: the element's kind and the lowest free number, such
	 * as {@code Step3}. The scope of a step or an outcome is its journey, any other element's is its owner.
	 */
	public String freshName(NamedElement element) {
		Set<String> taken = takenNames(element);
		String kind = element.eClass().getName();
		int number = 1;
		while (taken.contains(kind + number)) {
			number++;
		}
		return kind + number;
	}

	/**
	 * The title for what a user typed over a label.
	 *
	 * @return the typed text on one line; the present title where nothing was typed
	 */
	public String editedTitle(NamedElement element, String typed) {
		String title = Texts.oneLine(typed);
		return title.isEmpty() ? element.getTitle() : title;
	}

	/** Whether a computed cell of a table can be edited: never, since it shows no single property. */
	@SuppressWarnings("unused") // a service is called on an element, whether it matters or not
	public boolean canEditComputed(EObject element) {
		return false;
	}

	/** The phase itself, or the phase that a step belongs to. */
	public Phase owningPhase(EObject element) {
		return Ancestors.nearest(element, Phase.class);
	}

	/** The step itself, or the step that a part of one belongs to. */
	public Step owningStep(EObject element) {
		return Ancestors.nearest(element, Step.class);
	}

	private static Set<String> takenNames(NamedElement element) {
		Set<String> taken = new HashSet<>();
		addNames(element.eContainer(), element, taken);
		Journey journey = Ancestors.nearest(element, Journey.class);
		if (element instanceof FlowNode && journey != null) {
			journey.getPhases().forEach(phase -> addNames(phase, element, taken));
			addNames(journey, element, taken);
		}
		return taken;
	}

	private static void addNames(EObject owner, NamedElement except, Set<String> names) {
		if (owner == null) {
			return;
		}
		for (EObject sibling : owner.eContents()) {
			if (sibling instanceof NamedElement named && named != except && named.getName() != null) {
				names.add(named.getName());
			}
		}
	}
}
