// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;

import com.google.common.collect.Multiset;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Step;
import journey.dsl.parsing.StepMemory;
import journey.dsl.parsing.Tally;

/** What the elements of a file refer to. References to steps are left out: no rule asks a project for them. */
final class Referred {

	/**
	 * A reference and where it leads.
	 *
	 * @param reference the reference
	 * @param target the element; null where it is not found
	 */
	record Use(EReference reference, EObject target) {

		/** Such a target may be read again, and then is another element. */
		boolean leadsIntoStep() {
			return target != null && EcoreUtil2.getContainerOfType(target, Step.class) != null;
		}
	}

	private final Multiset<Use> lasting;
	private final Set<Use> intoSteps = new HashSet<>();

	private Referred(Resource file) {
		Optional<List<Object>> basis = Optional.of(StepMemory.surroundings(file));
		lasting = Tally.of(file, Referred.class, basis, Tally.parts(file), Referred::lastingIn);
		Tally.of(file, Use.class, basis, file.getContents(), Referred::leadingIntoSteps).elementSet()
				.forEach(element -> forEachUse(element, intoSteps::add));
	}

	/**
	 * What a file refers to; that links all of it.
	 *
	 * @param file the file's resource
	 */
	static Referred by(Resource file) {
		return file instanceof XtextResource text
				? text.getCache().get(List.of(Referred.class, StepMemory.surroundings(file)), text, () -> new Referred(file))
				: new Referred(file);
	}

	private static Set<Use> lastingIn(EObject part) {
		Set<Use> uses = new HashSet<>();
		Contents.ofPart(part).forEach(element -> forEachUse(element, use -> {
			if (!use.leadsIntoStep()) {
				uses.add(use);
			}
		}));
		return uses;
	}

	private static Set<EObject> leadingIntoSteps(EObject part) {
		Set<EObject> elements = new HashSet<>();
		Contents.ofPart(part).forEach(element -> forEachUse(element, use -> {
			if (use.leadsIntoStep()) {
				elements.add(element);
			}
		}));
		return elements;
	}

	private static void forEachUse(EObject element, Consumer<Use> user) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer()
					&& !Literals.FLOW_NODE.isSuperTypeOf(reference.getEReferenceType())) {
				Object value = element.eGet(reference);
				if (value instanceof List<?> values) {
					values.forEach(target -> user.accept(use(reference, (EObject) target)));
				} else if (value instanceof EObject target) {
					user.accept(use(reference, target));
				}
			}
		}
	}

	private static Use use(EReference reference, EObject target) {
		return new Use(reference, target.eIsProxy() ? null : target);
	}

	/** {@return whether a reference leads to an element from anywhere in the file} */
	boolean leadsTo(EObject element, EReference reference) {
		return contains(new Use(reference, element));
	}

	/** {@return whether a reference leads nowhere at least once} */
	boolean isUnresolved(EReference reference) {
		return contains(new Use(reference, null));
	}

	private boolean contains(Use use) {
		return lasting.contains(use) || intoSteps.contains(use);
	}

	/** {@return all uses; some may come twice} */
	Stream<Use> uses() {
		return Stream.concat(lasting.elementSet().stream(), intoSteps.stream());
	}
}
