// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Act;
import journey.dsl.journey.Department;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/**
 * What a custom rule can ask of an element, by name; upper and lower case do not matter. Attributes have the names of
 * the model: a text or a word such as <code>high</code> is "" where it is not given, a number null. A reference is the
 * name of what it refers to, a list the number of its entries, and a judgement such as an emotion or a share its
 * figure. Besides there are <code>owner</code> (of a pain the owner of its step, of a touchpoint or act the department
 * behind it), <code>importance</code> and <code>impact</code> of a step, and, inside a journey, the names of
 * <code>journey</code>, <code>phase</code> and <code>step</code> and the journey's <code>state</code>,
 * <code>level</code> and <code>basis</code>.
 */
final class ElementValues {

	/** Stands for the name of something that a reference does not find. */
	static final Object UNRESOLVED = new Object();

	/** Conditions are about words; more of a text would only cost time. */
	private static final int MAX_TEXT = 1000;

	private static final Set<String> FIGURES = Set.of("value", "percent", "amount");

	/** Places, and the kinds of elements inside them. */
	private static final Map<EClass, Set<EClass>> PARTS = Map.of(Literals.JOURNEY, partsOf(Literals.JOURNEY),
			Literals.PHASE, partsOf(Literals.PHASE), Literals.STEP, partsOf(Literals.STEP));

	private final Map<String, Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private ElementValues(EObject element) {
		addPlace(element);
		element.eClass().getEAllStructuralFeatures()
				.forEach(feature -> values.put(feature.getName(), value(element, feature)));
		if (element instanceof Step step) {
			MomentOfTruth moment = step.getMoment();
			values.put("importance", moment == null ? null : moment.getImportance());
			values.put("impact", moment == null ? null : moment.getImpact());
		}
		addOwner(element);
	}

	/** {@return the values of an element by name} */
	static Map<String, Object> of(EObject element) {
		return new ElementValues(element).values;
	}

	/** {@return the values of an element of a kind of which nothing is given} */
	static Map<String, Object> ofNothing(EClass kind) {
		return of(EcoreUtil.create(kind));
	}

	/** {@return the kinds of elements that there are, by name in lower case} */
	static Map<String, EClass> kinds() {
		Map<String, EClass> kinds = new TreeMap<>();
		JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(kind -> !kind.isAbstract() && kind != Literals.JOURNEY_FILE && kind != Literals.IMPORT)
				.forEach(kind -> kinds.put(kind.getName().toLowerCase(Locale.ROOT), kind));
		return kinds;
	}

	/** Where an element is, asked by its kind, so that a condition can be checked before there is any element. */
	private void addPlace(EObject element) {
		EClass kind = element.eClass();
		if (kind == Literals.JOURNEY || PARTS.get(Literals.JOURNEY).contains(kind)) {
			Journey journey = EcoreUtil2.getContainerOfType(element, Journey.class);
			values.put("state", journey == null ? "" : journey.getState().getLiteral());
			values.put("level", journey == null ? "" : journey.getLevel().getLiteral());
			values.put("basis", journey == null ? "" : journey.getBasis().getLiteral());
		}
		for (EClass place : PARTS.keySet()) {
			if (PARTS.get(place).contains(kind)) {
				EObject owner = element.eContainer();
				while (owner != null && owner.eClass() != place) {
					owner = owner.eContainer();
				}
				values.put(place.getName().toLowerCase(Locale.ROOT), name(owner));
			}
		}
	}

	/** The kinds of elements that a kind can have inside, on any level. */
	private static Set<EClass> partsOf(EClass kind) {
		Set<EClass> parts = new HashSet<>();
		Deque<EClass> open = new ArrayDeque<>(List.of(kind));
		while (!open.isEmpty()) {
			open.remove().getEAllContainments().stream().map(EReference::getEReferenceType).filter(parts::add)
					.forEach(open::add);
		}
		return parts;
	}

	private void addOwner(EObject element) {
		if (element instanceof Pain) {
			Step step = EcoreUtil2.getContainerOfType(element, Step.class);
			values.put("owner", name(step == null ? null : step.getOwner()));
		} else if (element instanceof Act act) {
			values.put("owner", name(act.getDepartment()));
		} else if (element instanceof Touchpoint touchpoint && touchpoint.getOwner() == null) {
			boolean open = touchpoint.getChannel() != null && (touchpoint.getChannel().eIsProxy()
					|| touchpoint.getChannel().getOwner() != null && touchpoint.getChannel().getOwner().eIsProxy());
			values.put("owner",
					open ? UNRESOLVED : Contents.department(touchpoint).map(Department::getName).orElse(""));
		}
	}

	private static Object value(EObject element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		if (value instanceof List<?> list) {
			return BigDecimal.valueOf(list.size());
		}
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? figure((EObject) value, reference.getEReferenceType())
					: name((EObject) value);
		}
		return plain(value, ((EAttribute) feature).getEAttributeType().getInstanceClass());
	}

	/** The figure of a judgement; of a part that has none, whether it is given. */
	private static Object figure(EObject part, EClass kind) {
		for (EAttribute attribute : kind.getEAllAttributes()) {
			if (FIGURES.contains(attribute.getName())) {
				Object value = part == null ? null : part.eGet(attribute);
				return plain(value, attribute.getEAttributeType().getInstanceClass());
			}
		}
		return part != null;
	}

	private static Object plain(Object value, Class<?> type) {
		if (value instanceof Enumerator word) {
			return word.getLiteral().equals("unspecified") ? "" : word.getLiteral();
		}
		if (value instanceof Integer number) {
			return BigDecimal.valueOf(number);
		}
		boolean number = Number.class.isAssignableFrom(type);
		return value instanceof Boolean || number ? value : text(value);
	}

	private static Object name(EObject target) {
		if (target != null && target.eIsProxy()) {
			return UNRESOLVED;
		}
		return target instanceof NamedElement named ? text(named.getName()) : "";
	}

	private static String text(Object value) {
		String text = value == null ? "" : value.toString();
		return text.substring(0, Math.min(text.length(), MAX_TEXT));
	}
}
