// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.dsl.documentation.figure.ServiceBlueprint;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.SvgWriter;
import journey.tests.Models;

/** The service blueprint as a drawing. */
class ServiceBlueprintTest {

	private static final String SMALL = """
			department Care "Care"
			department Shop "Shop"
			resource Crm "CRM" existing owner Care
			journey Buy "Buy" {
				phase All "All" {
					step Ask "I ask" {
						does "I call"
						touchpoint Call "A call" { uses Crm }
						frontstage Greet "They greet" by Shop
						backstage Search "They search" by Care uses Crm
						backstage Note "They note" by Shop
					}
				}
			}
			""";

	@Test
	void furnitureLooksAsItDid() {
		Scene blueprint = Sites.figures(new ServiceBlueprint(), Models.project(Models.furniture()), Locale.FRENCH).get(0);

		GoldenFile.of("furniture-blueprint.svg").assertEquals(SvgWriter.standalone().write(blueprint));
	}

	@Test
	void hasTheRowsInTheirOrderAndADepartmentPerRow() {
		assertThat(texts(SMALL)).containsSubsequence("I ask", "I call", "Line of interaction", "A call",
				"Frontstage · Shop", "They greet", "Line of visibility", "Backstage · Care", "They search",
				"Backstage · Shop", "They note", "Line of internal interaction", "Resources", "CRM", "existing · Care");
	}

	@Test
	void showsAResourceOfAStepOnce() {
		assertThat(texts(SMALL)).containsOnlyOnce("CRM");
	}

	@Test
	void saysThatThereAreNoStepsYet() {
		assertThat(texts("journey J { }")).contains("This journey has no phases yet.");
	}

	private static List<String> texts(String model) {
		return Sites.figures(new ServiceBlueprint(), Models.project(model), Locale.ENGLISH).get(0).texts()
				.map(text -> String.join(" ", text.lines())).toList();
	}
}
