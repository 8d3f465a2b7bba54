// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;

import journey.dsl.JourneyResource;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;
import journey.tests.Models;
import journey.tests.documentation.GoldenFile;
import journey.tests.writing.Diff;

/**
 * What each service gives for the first elements that it can be asked for, and what it changes, in a file that is read
 * and compared by people. A service that is new or changed appears there.
 */
class ServiceValuesTest {

	private static final int ELEMENTS = 3;

	/** What is typed into a cell or label. */
	private static final String INPUT = "3";

	private static final String MODEL = """
			language en
			scale Feeling "Feeling" from -2 to 2
			department Sales "Sales"
			channel Web digital "Web site" owner Sales
			channel Shop "Shop"
			device Phone "Phone"
			resource Crm "Customer file" existing owner Sales
			metric Nps "Promoters" { unit "points" }
			metric Wait "Waiting time" { unit "min" better lower }
			evidence Talks "Interviews"
			persona Camille "Camille" { need Space "More space" }

			/** Ours. */
			journey Buy "Buy a sofa" {
			    scale Feeling
			    persona Camille
			    measure Nps 30 target 40
			    phase Search "Search" {
			        step Compare "I compare" {
			            emotion -1 "lost"
			            expects 2
			            touchpoint Catalogue "Catalogue" via Web on Phone {
			                mode push rating irritant score 2 of 5 volume 12000 per month share 35 % content "Photos"
			                measure Wait 4 target 2
			            }
			            touchpoint Visit "Visit" via Shop { rating delight }
			            pain NoFilter "No filter" { severity high blocks Camille.Space }
			            pain Slow { severity medium }
			            delight "friendly"
			            moment of truth importance 5 impact 4 "now or never"
			            frontstage Advise "Advise" by Sales uses Crm
			            backstage Stock "Keep stock"
			            next Order 60 %, Ask 28 % handover broken "told twice", abandon 12 % because "no time"
			        }
			        step Ask "I ask" { action Call "Call back" via Shop next Compare 50 %, Order 50 % }
			    }
			    phase Pay "Pay" { step Order "I order" { touchpoint Cart via Web { rating basic } next Loyal } }
			    outcome Loyal "Loyal" success
			    outcome Lost failure
			}
			journey Use "Use" { basis hypothesis phase P { step S } }
			initiative Filter "Better filter" {
			    addresses Buy.Search.Compare.NoFilter
			    hypothesis "Less lost" customer value 4 business value 3 effort 2 owner Sales status live due 2026-09-01
			}
			initiative Idea
			atlas Life "Life" { journey Buy, Use Buy precedes Use }
			""";

	@Test
	void servicesGiveWhatIsExpected() {
		StringBuilder values = new StringBuilder();
		new ServiceMethods(Specification.load()).byName().forEach((name, methods) -> methods.forEach(method -> {
			values.append(name).append('\n');
			values(method).forEach(line -> values.append('\t').append(line).append('\n'));
		}));
		GoldenFile.of("services.txt").assertEquals(values.toString());
	}

	/** Each call is one on a model of its own, since it may change it. */
	private static Stream<String> values(Method method) {
		List<String> lines = new ArrayList<>();
		int count = Math.min(ELEMENTS, elements(parse(), method.getParameterTypes()[0]).size());
		for (int index = 0; index < count; index++) {
			JourneyFile file = parse();
			EObject element = elements(file, method.getParameterTypes()[0]).get(index);
			String asked = told(element);
			String value = told(call(method, arguments(file, element, method)));
			lines.add(asked + ": " + value);
			lines.addAll(changes((JourneyResource) file.eResource()));
		}
		return lines.stream();
	}

	private static JourneyFile parse() {
		return Models.parse(MODEL);
	}

	/** The elements of a class; a service of any element is asked for a journey and what is in it. */
	private static List<EObject> elements(JourneyFile file, Class<?> type) {
		return EcoreUtil2.eAllOfType(file, EObject.class).stream()
				.filter(element -> type == EObject.class
						? element instanceof NamedElement && EcoreUtil2.getContainerOfType(element, Journey.class) != null
						: type.isInstance(element))
				.toList();
	}

	private static Object[] arguments(JourneyFile file, EObject element, Method method) {
		List<Object> arguments = new ArrayList<>(List.of(element));
		for (Class<?> type : List.of(method.getParameterTypes()).subList(1, method.getParameterCount())) {
			if (type == String.class) {
				arguments.add(INPUT);
			} else if (Collection.class.isAssignableFrom(type)) {
				arguments.add(elements(file, Channel.class).subList(0, 1));
			} else {
				arguments.add(elements(file, type).stream().filter(other -> other != element).findFirst().orElse(null));
			}
		}
		return arguments.toArray();
	}

	private static Object call(Method method, Object... arguments) {
		try {
			return method.invoke(method.getDeclaringClass().getConstructor().newInstance(), arguments);
		} catch (ReflectiveOperationException failure) {
			throw new AssertionError(method.getName() + " of " + told(arguments[0]), failure);
		}
	}

	private static String told(Object value) {
		if (value instanceof Collection<?> several) {
			return several.stream().map(ServiceValuesTest::told).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof EObject element) {
			return element.eResource() == null ? element.eClass().getName() + " that is not in the file"
					: element.eClass().getName() + " " + element.eResource().getURIFragment(element);
		}
		return value == null ? "nothing" : String.valueOf(value).replace("\n", "\\n");
	}

	private static List<String> changes(JourneyResource file) {
		try {
			return Diff.of(MODEL, file.text()).stream().map(line -> "\t" + line).toList();
		} catch (IOException unwritable) {
			return List.of("\tcannot be written: " + unwritable.getMessage());
		}
	}
}
