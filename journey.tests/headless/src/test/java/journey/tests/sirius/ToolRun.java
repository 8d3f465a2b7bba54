// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.w3c.dom.Element;

/** Executes what a tool does, as Sirius does: each operation on the result of the one around it. */
final class ToolRun {

	private final Evaluation evaluation;
	private final Map<String, Object> variables;

	ToolRun(Evaluation evaluation, Map<String, ?> variables) {
		this.evaluation = evaluation;
		this.variables = new HashMap<>(variables);
	}

	/** Executes a tool on an element. */
	void execute(Element tool, EObject self) {
		Specification.children(tool).stream()
				.filter(child -> child.getTagName().matches("initialOperation|directEdit|firstModelOperations?"))
				.forEach(child -> {
					if (child.getTagName().startsWith("firstModelOperation")) {
						operation(child, self);
					} else {
						execute(child, self);
					}
				});
	}

	private void operation(Element operation, EObject self) {
		switch (Specification.type(operation)) {
			case "ChangeContext" -> {
				// Sirius stays where it is when there is nowhere to go
				Object next = evaluate(operation, "browseExpression", self);
				inside(operation, next instanceof EObject element ? element : self);
			}
			case "If" -> {
				if (Boolean.TRUE.equals(evaluate(operation, "conditionExpression", self))) {
					inside(operation, self);
				}
			}
			case "CreateInstance" -> inside(operation, create(operation, self));
			case "SetValue" -> set(self, operation.getAttribute("featureName"),
					evaluate(operation, "valueExpression", self));
			case "RemoveElement" -> EcoreUtil.remove(self);
			default -> throw new AssertionError("Unknown operation " + Specification.type(operation));
		}
	}

	private void inside(Element operation, EObject self) {
		List<Element> children = Specification.children(operation);
		children.forEach(child -> operation(child, self));
	}

	private EObject create(Element operation, EObject self) {
		EObject created = EcoreUtil.create(Specification.modelClass(operation.getAttribute("typeName")));
		EStructuralFeature feature = feature(self, operation.getAttribute("referenceName"));
		if (!feature.isMany() && self.eGet(feature) != null) {
			throw new AssertionError(feature.getName() + " of " + self + " is taken");
		}
		variables.put("instance", created);
		set(self, feature.getName(), created);
		return created;
	}

	@SuppressWarnings("unchecked") // a feature of several values holds a list
	private static void set(EObject self, String name, Object value) {
		EStructuralFeature feature = feature(self, name);
		if (!feature.isMany()) {
			self.eSet(feature, value);
			return;
		}
		List<Object> values = (List<Object>) self.eGet(feature);
		if (value instanceof Collection<?> several) {
			values.addAll(several);
		} else {
			values.add(value);
		}
	}

	private static EStructuralFeature feature(EObject self, String name) {
		EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new AssertionError(self.eClass().getName() + " has no feature " + name);
		}
		return feature;
	}

	private Object evaluate(Element operation, String attribute, EObject self) {
		return evaluation.evaluate(operation.getAttribute(attribute), self, variables);
	}
}
