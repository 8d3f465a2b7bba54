// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.action;
import static journey.tests.sirius.SampleJourney.channel;
import static journey.tests.sirius.SampleJourney.feeling;
import static journey.tests.sirius.SampleJourney.file;
import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.named;
import static journey.tests.sirius.SampleJourney.next;
import static journey.tests.sirius.SampleJourney.phase;
import static journey.tests.sirius.SampleJourney.relation;
import static journey.tests.sirius.SampleJourney.step;
import static journey.tests.sirius.SampleJourney.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import journey.dsl.journey.Atlas;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Phase;
import journey.dsl.journey.RelationKind;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** The specification's expressions, evaluated on a small journey, give the diagrams and tables that they promise. */
class SpecificationEvaluationTest {

	private static final Specification SPECIFICATION = Specification.load();
	private static final ServiceMethods SERVICES = new ServiceMethods(SPECIFICATION);
	private static final ExpressionTypes TYPES = new ExpressionTypes(SERVICES);

	private final JourneyFactory factory = JourneyFactory.eINSTANCE;
	private final Evaluation evaluation = new Evaluation(SERVICES);

	private Journey sofa;
	private Phase search;
	private Phase buy;
	private Step compare;
	private Step call;
	private Step order;
	private Outcome loyal;
	private Channel web;
	private Channel shop;
	private Touchpoint catalogue;
	private Touchpoint checkout;
	private Atlas life;
	private Journey repair;

	@BeforeEach
	void buildModel() {
		sofa = journey("BuySofa");
		web = channel(sofa, "Web");
		shop = channel(sofa, "Shop");
		search = phase(sofa, "Search");
		buy = phase(sofa, "Buy");
		compare = feeling(step(search, "Compare"), "-1", "lost");
		call = step(search, "Call");
		order = feeling(step(buy, "Order"), "2", "happy");
		loyal = named(factory.createOutcome(), "Loyal");
		sofa.getOutcomes().add(loyal);
		next(compare, "60", call, loyal);
		next(compare, "40");
		catalogue = touchpoint(compare, "Catalogue", web);
		checkout = touchpoint(order, "Checkout", web);
		action(call, "Remind", shop);
		compare.getPains().add(named(factory.createPain(), "NoFilter"));
		compare.setMoment(factory.createMomentOfTruth());
		compare.getMoment().setImportance(BigDecimal.valueOf(5));
		compare.getDelights().add(factory.createDelight());
		compare.getActs().add(named(factory.createAct(), "Look"));
		compare.getMeasures().add(factory.createMeasure());
		compare.getMeasures().get(0).setMetric(named(factory.createMetric(), "Nps"));
		file(sofa).getElements().add(compare.getMeasures().get(0).getMetric());
		Initiative filter = named(factory.createInitiative(), "Filter");
		filter.getAddresses().add(compare.getPains().get(0));
		file(sofa).getElements().add(filter);
		repair = named(factory.createJourney(), "Repair");
		file(sofa).getElements().add(repair);
		life = named(factory.createAtlas(), "Life");
		file(sofa).getElements().add(life);
		life.getJourneys().add(sofa);
		relation(life, sofa, RelationKind.PRECEDES, repair);
	}

	static Stream<Expression> expressions() {
		return new ExpressionReader(SPECIFICATION, TYPES).read().stream()
				.filter(SpecificationEvaluationTest::isOfARefresh);
	}

	/** Whether Sirius evaluates an expression when it shows a representation anew, and not for what a user does. */
	static boolean isOfARefresh(Expression expression) {
		return !isPartOfATool(expression) && expression.contexts().stream().noneMatch(
				context -> context.variables().containsKey("arg0") && expression.text().contains("arg0"));
	}

	/** What tools do is executed in {@link ToolTest}. */
	private static boolean isPartOfATool(Expression expression) {
		return expression.attribute().equals("browseExpression") && !expression.element().getTagName().equals("ownedTools")
				|| expression.attribute().equals("valueExpression") || expression.attribute().equals("conditionExpression");
	}

	@ParameterizedTest
	@MethodSource("expressions")
	void everyExpressionCanBeEvaluatedOnEveryElementOfItsClass(Expression expression) {
		for (Context context : expression.contexts()) {
			List<EObject> elements = ofClass(context.self());
			assertThat(elements).as("elements of %s", context.self()).isNotEmpty();
			for (EObject element : elements) {
				Object value = evaluation.evaluate(expression.text(), element, variables(context, element));
				if (expression.text().startsWith("service:")
						&& TYPES.of(expression.text(), context) == String.class) {
					assertThat(value).as("text of %s", expression).isNotNull();
				}
			}
		}
	}

	@Test
	void mapShowsPhasesWithTheirSteps() {
		assertThat(shown("Journey map", "Journey", sofa)).isEqualTo(List.of(sofa));
		assertThat(shown("Journey map", "Phase", sofa)).isEqualTo(List.of(search, buy));
		assertThat(shown("Journey map", "Steps", search)).isEqualTo(List.of(search));
		assertThat(shown("Journey map", "Step", search)).isEqualTo(List.of(compare, call));
	}

	@Test
	void mapShowsThePartsOfAStep() {
		assertThat(Stream.of("Feeling", "Touchpoint", "Pain", "Delight", "Moment of truth")
				.flatMap(mapping -> shown("Journey map", mapping, compare).stream()))
				.containsExactly(compare, catalogue, compare.getPains().get(0), compare.getDelights().get(0),
						compare.getMoment());
	}

	@Test
	void mapShowsNothingOfALayerBesideItsSteps() {
		assertThat(Stream.of("Pain", "Delight", "Action", "Act", "Measure", "Initiative")
				.flatMap(mapping -> shown("Journey map", mapping, sofa).stream())).isEmpty();
	}

	@Test
	void flowShowsStepsOutcomesAndTheEnds() {
		assertThat(Stream.of("Step", "Outcome", "End", "Abandonment")
				.flatMap(mapping -> shown("Journey flow", mapping, sofa).stream()))
				.containsExactly(compare, call, order, loyal, sofa, sofa);
	}

	@Test
	void branchGoesFromItsStepToAllItsTargets() {
		Branch branch = compare.getNext().get(0);
		assertThat(shown("Journey flow", "Branch", sofa)).isEqualTo(List.of(branch));
		assertThat(sources("Journey flow", "Branch", branch)).containsExactly(compare);
		assertThat(targets("Journey flow", "Branch", branch)).containsExactly(call, loyal);
	}

	@Test
	void abandonmentGoesFromItsStepToTheAbandonmentOfTheJourney() {
		Branch branch = compare.getNext().get(1);
		assertThat(shown("Journey flow", "Abandonment edge", sofa)).isEqualTo(List.of(branch));
		assertThat(sources("Journey flow", "Abandonment edge", branch)).containsExactly(compare);
		assertThat(targets("Journey flow", "Abandonment edge", branch)).containsExactly(sofa);
	}

	@Test
	void stepWithoutNextLeadsToTheFollowingOneAndTheLastToTheEnd() {
		assertThat(targets("Journey flow", "Following step", compare)).isEmpty();
		assertThat(targets("Journey flow", "Following step", call)).containsExactly(order);
		assertThat(targets("Journey flow", "Following step", order)).isEmpty();
		assertThat(targets("Journey flow", "Following end", call)).isEmpty();
		assertThat(targets("Journey flow", "Following end", order)).containsExactly(sofa);
	}

	@Test
	void atlasShowsItsJourneysAndHowTheyRelate() {
		EObject relation = life.getRelations().get(0);
		assertThat(shown("Atlas", "Journey", life)).isEqualTo(List.of(sofa, repair));
		assertThat(shown("Atlas", "Relation", life)).isEqualTo(List.of(relation));
		assertThat(sources("Atlas", "Relation", relation)).containsExactly(sofa);
		assertThat(targets("Atlas", "Relation", relation)).containsExactly(repair);
	}

	@Test
	void matrixHasALineForEachUsedChannelAndAColumnForEachPhase() {
		assertThat(shown("Channel x phase", "Channel", sofa)).isEqualTo(List.of(web, shop));
		assertThat(shown("Channel x phase", "Phase", sofa)).isEqualTo(List.of(search, buy));
	}

	@Test
	void matrixFillsTheCellsOfTheChannelsPhases() {
		String finder = mapping("Channel x phase", "Use").getAttribute("columnFinderExpression");
		assertThat(evaluation.elements(finder, shop, Map.of("root", sofa))).isEqualTo(List.of(search));
		assertThat(evaluation.elements(finder, web, Map.of("root", sofa))).isEqualTo(List.of(search, buy));
	}

	@Test
	void tableHasALineForEachTouchpoint() {
		assertThat(shown("Touchpoints", "Touchpoint", sofa)).isEqualTo(List.of(catalogue, checkout));
	}

	private List<EObject> shown(String representation, String mapping, EObject owner) {
		String candidates = mapping(representation, mapping).getAttribute("semanticCandidatesExpression");
		return evaluation.elements(candidates, owner, Map.of());
	}

	private List<EObject> targets(String representation, String mapping, EObject element) {
		String finder = mapping(representation, mapping).getAttribute("targetFinderExpression");
		return evaluation.elements(finder, element, Map.of());
	}

	private List<EObject> sources(String representation, String mapping, EObject element) {
		String finder = mapping(representation, mapping).getAttribute("sourceFinderExpression");
		return evaluation.elements(finder, element, Map.of());
	}

	private static Element mapping(String representation, String name) {
		return SPECIFICATION.all().filter(element -> element.getAttribute("name").equals(name))
				.filter(element -> element.getTagName().matches("\\w+Mappings|intersection"))
				.filter(element -> Specification.ancestor(element, "ownedRepresentations").getAttribute("name")
						.equals(representation))
				.findFirst().orElseThrow();
	}

	private Map<String, Object> variables(Context context, EObject element) {
		Map<String, Object> values = new HashMap<>();
		context.variables().forEach((name, type) -> {
			if (type == Collection.class) {
				values.put(name, List.of(web));
			} else if (type != String.class) {
				values.put(name, type == context.self() ? element : ofClass(type).get(0));
			}
		});
		return values;
	}

	private List<EObject> ofClass(Class<?> type) {
		List<EObject> found = new ArrayList<>();
		if (type.isInstance(file(sofa))) {
			found.add(file(sofa));
		}
		for (TreeIterator<EObject> contents = file(sofa).eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (type.isInstance(element)) {
				found.add(element);
			}
		}
		return found;
	}
}
