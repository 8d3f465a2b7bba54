// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import journey.dsl.JourneyStandaloneSetup;
import journey.tests.Models;

/**
 * Who enters a cell or a label and leaves it as it is has Sirius call its tool with what is shown there. That changes
 * nothing, also where less is shown than is written, or what is shown is written elsewhere.
 */
class UntouchedInputTest {

	private static final Specification SPECIFICATION = Specification.load();
	private static final ToolContexts CONTEXTS = new ToolContexts(SPECIFICATION);

	/** Titles that are names, or of two lines, or of two elements; an owner who is the channel's; too many digits. */
	private static final String ODD = """
			language fr
			scale Feeling from -2 to 2
			department Sales "Sales"
			department Other "Sales"
			channel Web digital "Web" owner Sales
			channel Site digital "Web"
			metric Nps "Nps"
			metric Second "Nps"
			journey Buy {
			    scale Feeling
			    measure Nps 0.12345678 target ~1234567890123456789 EUR result 12.5%
			    phase Search {
			        step Compare "I compare
			        two   sofas" {
			            emotion 0.33333333 "so \\t so"
			            touchpoint Catalogue via Web {
			                score 2.12345678 of 5 volume 12345678901234567890 share 33.33333333% content "a\\nb"
			            }
			            touchpoint Visit "Visit\\nthe shop" via Site { owner Other rating basic }
			            pain Slow
			            delight "friendly\\npeople"
			            next Done 33.33333333%, abandon
			        }
			    }
			    outcome Done
			}
			initiative Filter { hypothesis "one\\ntwo" owner Other customer value 9 status live due 2026-13 }
			atlas Life { journey Buy }
			""";

	private final Evaluation evaluation = new Evaluation(new ServiceMethods(SPECIFICATION));

	/** A tool for a cell or a label, and the expression that tells what the user finds there. */
	record Input(Element tool, String shown, List<Class<?>> kinds) {

		static Input cell(Element directEdit) {
			Element column = Specification.parent(directEdit).orElseThrow();
			return new Input(directEdit, column.getAttribute("labelExpression"), Specification.children(
					Specification.parent(column).orElseThrow()).stream()
					.filter(sibling -> sibling.getTagName().equals("ownedLineMappings"))
					.<Class<?>>map(ExpressionReader::domain).toList());
		}

		static Input label(Element tool) {
			return new Input(tool, tool.getAttribute("inputLabelExpression"), CONTEXTS.of(tool, List.of()).stream()
					.<Class<?>>map(Context::self).toList());
		}

		@Override
		public String toString() {
			return Specification.place(tool);
		}
	}

	static Stream<Input> inputs() {
		return Stream.concat(SPECIFICATION.all("directEdit").map(Input::cell), SPECIFICATION.all("ownedTools")
				.filter(tool -> Specification.type(tool).equals("DirectEditLabel")).map(Input::label));
	}

	@ParameterizedTest
	@MethodSource("inputs")
	void changesNothingInTheExamples(Input input) throws IOException {
		new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		assertThat(changed(input, Examples.load("machinery"))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("inputs")
	void changesNothingThatIsNotShownAsItIsWritten(Input input) {
		assertThat(changed(input, Models.parse(ODD).eResource().getResourceSet())).isEmpty();
	}

	private List<EObject> changed(Input input, ResourceSet project) {
		List<EObject> elements = StreamSupport.stream(
				Spliterators.spliteratorUnknownSize(project.getAllContents(), 0), false)
				.filter(EObject.class::isInstance).map(EObject.class::cast)
				.filter(element -> input.kinds().stream().anyMatch(kind -> kind.isInstance(element))).toList();
		assertThat(elements).as("elements that the input is for").isNotEmpty();
		ChangeRecorder recorder = new ChangeRecorder(project);
		for (EObject element : elements) {
			Object shown = evaluation.evaluate(input.shown(), element, Map.of());
			new ToolRun(evaluation, Map.of("arg0", shown)).execute(input.tool(), element);
		}
		ChangeDescription change = recorder.endRecording();
		return List.copyOf(change.getObjectChanges().keySet());
	}
}
