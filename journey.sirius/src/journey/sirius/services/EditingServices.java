// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;
import journey.sirius.Windows;

/** What every tool asks before it changes something, and what new elements are called. */
public final class EditingServices {

	/**
	 * Whether an element may be changed now: not while its file has syntax errors, since the model then lacks what the
	 * parser could not read. The user is told so. Ask when a tool is used, not before.
	 */
	public boolean mayEdit(EObject element) {
		if (element.eResource() instanceof XtextResource file && hasSyntaxErrors(file)) {
			String name = file.getURI() == null ? "" : file.getURI().lastSegment();
			Refusals.tell("syntax", name);
			return false;
		}
		return true;
	}

	/** Whether a step may get a moment of truth: it may be edited and has none; the user is told otherwise. */
	public boolean mayAddMoment(Step step) {
		if (step.getMoment() != null) {
			Refusals.tell("moment");
			return false;
		}
		return mayEdit(step);
	}

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
	 * @return the typed text on one line; the present title where nothing was typed, or only what is shown
	 */
	public String editedTitle(NamedElement element, String typed) {
		return Inputs.text(typed, element.getTitle(),
				new Inputs.Cell<>(element.getTitle(), new LabelServices().label(element)));
	}

	/** The text of a new delight, in the language of its file. */
	public String newDelight(EObject delight) {
		return Texts.of(delight).get("new.delight");
	}

	/** The stage of what the client does not see. */
	@SuppressWarnings("unused") // a service is called on an element, whether it matters or not
	public Stage backstage(EObject element) {
		return Stage.BACKSTAGE;
	}

	/** Never: for what can be neither edited nor deleted, since it shows no element of its own. */
	@SuppressWarnings("unused") // a service is called on an element, whether it matters or not
	public boolean never(EObject element) {
		return false;
	}

	/** Always: for what a tool switches on. */
	@SuppressWarnings("unused") // a service is called on an element, whether it matters or not
	public boolean always(EObject element) {
		return true;
	}

	/** Opens the text of an element and selects it there; does nothing outside of a workbench. */
	public EObject openText(EObject element) {
		if (element.eResource() != null && element.eResource().getURI() != null) {
			Windows.with(window -> window.openText(
					element.eResource().getURI().appendFragment(element.eResource().getURIFragment(element))));
		}
		return element;
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

	private static boolean hasSyntaxErrors(XtextResource file) {
		IParseResult result = file.getParseResult();
		return result != null && result.hasSyntaxErrors();
	}
}
