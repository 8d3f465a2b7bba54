// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

import journey.dsl.journey.Channel;

/**
 * What Sirius asks the services for when a diagram or table is shown anew: the elements of each mapping, its labels,
 * tooltips and conditional styles, on every element of the project that it can be asked for.
 */
final class Refresh {

	private final Evaluation evaluation;
	private final List<Expression> expressions;
	private final Map<Class<?>, List<EObject>> elements = new LinkedHashMap<>();
	private final ResourceSet project;

	/** Of a project with a specification's expressions. */
	Refresh(Specification specification, ResourceSet project) {
		ServiceMethods services = new ServiceMethods(specification);
		this.evaluation = new Evaluation(services);
		this.project = project;
		this.expressions = new ExpressionReader(specification, new ExpressionTypes(services)).read().stream()
				.filter(SpecificationEvaluationTest::isOfARefresh).toList();
	}

	/** Shows a representation anew, of everything that it can be of; all of them for an empty name. */
	int run(String representation) {
		int evaluated = 0;
		for (Expression expression : expressions) {
			String name = Specification.ancestor(expression.element(), "ownedRepresentations").getAttribute("name");
			if (representation.isEmpty() || name.equals(representation)) {
				for (Context context : expression.contexts()) {
					evaluated += run(expression, context);
				}
			}
		}
		return evaluated;
	}

	private int run(Expression expression, Context context) {
		List<EObject> asked = ofClass(context.self());
		for (EObject element : asked) {
			evaluation.evaluate(expression.text(), element, variables(context, element));
		}
		return asked.size();
	}

	private Map<String, Object> variables(Context context, EObject element) {
		Map<String, Object> values = new HashMap<>();
		context.variables().forEach((name, type) -> {
			if (type == Collection.class) {
				values.put(name, ofClass(Channel.class));
			} else if (type == context.self()) {
				values.put(name, element);
			} else if (type != String.class) {
				values.put(name, ofClass(type).stream().findFirst().orElse(null));
			}
		});
		return values;
	}

	/** {@return the elements of a class} */
	List<EObject> ofClass(Class<?> type) {
		return elements.computeIfAbsent(type, wanted -> {
			List<EObject> found = new ArrayList<>();
			project.getAllContents().forEachRemaining(element -> {
				if (wanted.isInstance(element)) {
					found.add((EObject) element);
				}
			});
			return found;
		});
	}
}
