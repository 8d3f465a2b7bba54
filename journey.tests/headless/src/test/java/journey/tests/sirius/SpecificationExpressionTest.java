// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * Every expression of the viewpoint specification calls what exists, on what it is evaluated on, and gives what its
 * place needs. A broken one would only show as an empty diagram.
 */
class SpecificationExpressionTest {

	private static final Specification SPECIFICATION = Specification.load();
	private static final ServiceMethods SERVICES = new ServiceMethods(SPECIFICATION);
	private static final ExpressionTypes TYPES = new ExpressionTypes(SERVICES);

	static List<Expression> expressions() {
		return new ExpressionReader(SPECIFICATION, TYPES).read();
	}

	@ParameterizedTest
	@MethodSource("expressions")
	void expressionGivesWhatItsPlaceNeeds(Expression expression) {
		assertThat(expression.contexts()).as("contexts").isNotEmpty();
		for (Context context : expression.contexts()) {
			Class<?> result = TYPES.of(expression.text(), context);
			assertThat(fits(expression, result)).as("%s gives %s on %s", expression, result, context).isTrue();
		}
	}

	@Test
	void everyAttributeThatLooksLikeAnExpressionIsChecked() {
		Set<String> checked = new TreeSet<>();
		expressions().forEach(expression -> checked.add(expression.toString()));
		Set<String> written = new TreeSet<>();
		SPECIFICATION.all().forEach(element -> attributes(element)
				.filter(name -> element.getAttribute(name).matches("(feature|service|var|aql):.*"))
				.forEach(name -> written.add(new Expression(element, name, List.of()).toString())));
		assertThat(checked).containsAll(written);
	}

	@Test
	void everyServiceIsUsed() {
		Set<String> used = new TreeSet<>();
		expressions().stream().map(Expression::text).filter(text -> text.startsWith("service:"))
				.map(text -> text.replaceFirst("service:(\\w+\\.)?", "").replaceFirst("\\(.*", ""))
				.forEach(used::add);
		assertThat(SERVICES.byName().keySet()).containsExactlyElementsOf(used);
	}

	private static boolean fits(Expression expression, Class<?> result) {
		return switch (expression.attribute()) {
			case "semanticCandidatesExpression" -> reaches(result, List.of(expression.element()));
			case "targetFinderExpression" -> reaches(result, referenced(expression, "targetMapping"));
			case "sourceFinderExpression" -> reaches(result, referenced(expression, "sourceMapping"));
			case "columnFinderExpression" -> reaches(result, referenced(expression, "columnMapping"));
			case "browseExpression" -> EObject.class.isAssignableFrom(result);
			case "candidatesExpression" -> EObject.class.isAssignableFrom(result);
			case "predicateExpression", "canEdit", "precondition", "conditionExpression", "semanticConditionExpression" ->
					result == boolean.class;
			case "borderSizeComputationExpression", "sizeComputationExpression", "widthComputationExpression",
					"heightComputationExpression", "horizontalDiameterComputationExpression",
					"verticalDiameterComputationExpression" -> result == int.class || result == Integer.class;
			case "valueExpression" -> assignable(expression, result);
			default -> result == String.class;
		};
	}

	/** Whether elements of a class can stand for each of the mappings. */
	private static boolean reaches(Class<?> result, List<Element> mappings) {
		return mappings.stream().map(ExpressionReader::domain)
				.allMatch(domain -> result.isAssignableFrom(domain) || domain.isAssignableFrom(result));
	}

	private static boolean assignable(Expression expression, Class<?> result) {
		String feature = expression.element().getAttribute("featureName");
		return expression.contexts().stream().map(context -> ExpressionTypes.feature(context.self(), feature))
				.allMatch(target -> boxed(target.getEType().getInstanceClass()).isAssignableFrom(boxed(result)));
	}

	private static Class<?> boxed(Class<?> type) {
		return MethodType.methodType(type).wrap().returnType();
	}

	private static List<Element> referenced(Expression expression, String attribute) {
		return SPECIFICATION.referenced(expression.element(), attribute);
	}

	private static Stream<String> attributes(Element element) {
		return IntStream.range(0, element.getAttributes().getLength())
				.mapToObj(i -> element.getAttributes().item(i).getNodeName());
	}
}
