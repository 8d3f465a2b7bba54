// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import journey.dsl.documentation.figure.JourneyFlow;
import journey.dsl.documentation.figure.graph.LayeredGraph;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.SvgWriter;
import journey.dsl.documentation.scene.TextBlock;
import journey.tests.Models;

/** The flow of a journey as a drawing. */
class JourneyFlowTest {

	private static final String LOOP = """
			journey Buy "Buy" {
				phase All "All" {
					step Look "I look" { next Try 50% handover broken "Lost", abandon 50% because "Price" }
					step Try "I try" { next Look 20%, Pay 80% }
					step Pay "I pay" { next Done }
				}
				outcome Done "Done" success value 10 EUR
			}
			""";

	@Test
	void furnitureLooksAsItDid() {
		Scene flow = Sites.figures(new JourneyFlow(), Models.project(Models.furniture()), Locale.FRENCH).get(0);

		GoldenFile.of("furniture-flow.svg").assertEquals(SvgWriter.standalone().write(flow));
	}

	@Test
	void tellsVisitsAndShares() {
		// from Look half try and a fifth of those look again: 1 / (1 - 0.5 * 0.2) = 1.11 visits; 0.4 / 0.9 pay
		assertThat(texts(LOOP)).contains("Visits per client: 1.11", "Visits per client: 0.56",
				"Visits per client: 0.44", "44.44% of all clients", "55.56% of all clients", "Success · 10\u00A0EUR");
	}

	@Test
	void labelsEachWayWithItsProbability() {
		assertThat(texts(LOOP)).contains("50%", "20%", "80%").doesNotContain("100%");
	}

	@Test
	void showsWhatIsUnknownAsAQuestionMark() {
		assertThat(texts("journey J { phase P { step A { next B, C } step B { next end } step C { } } }"))
				.contains("?", "Visits per client:\u00A0?", "? of all clients");
	}

	@Test
	void describesWhatItShows() {
		assertThat(flow(LOOP).description())
				.isEqualTo("3 steps. Of all clients who start: Done 44.44% · Abandonment 55.56%.");
	}

	@Test
	void saysThatThereAreNoStepsYet() {
		assertThat(texts("journey J { }")).contains("This journey has no phases yet.");
	}

	@Test
	void placesNodesAndLabelsApart() {
		LayeredGraph.Layout layout = tangle().lay();
		var boxes = new ArrayList<>(layout.nodes());
		layout.routes().stream().map(LayeredGraph.Route::label).flatMap(Optional::stream).forEach(boxes::add);
		var overlaps = new ArrayList<String>();
		for (int i = 0; i < boxes.size(); i++) {
			for (Box other : boxes.subList(i + 1, boxes.size())) {
				if (boxes.get(i).overlaps(other, 0.01)) {
					overlaps.add(boxes.get(i) + " over " + other);
				}
			}
		}

		assertThat(overlaps).isEmpty();
	}

	@Test
	void placesTheSameGraphInTheSameWay() {
		assertThat(tangle().lay()).isEqualTo(tangle().lay());
	}

	/** Thirty nodes with labelled ways forth, back and to themselves. */
	private static LayeredGraph tangle() {
		var graph = new LayeredGraph();
		for (int i = 0; i < 30; i++) {
			graph.node(120 + i, 40 + i);
		}
		for (int i = 0; i < 30; i++) {
			graph.edge(i, (i + 1) % 30, 40, 22);
			graph.edge(i, i * 7 % 30, 60, 22);
			graph.edge(i, i * 11 % 17, 0, 0);
		}
		return graph;
	}

	private static Scene flow(String model) {
		return Sites.figures(new JourneyFlow(), Models.project(model), Locale.ENGLISH).get(0);
	}

	private static List<String> texts(String model) {
		return flow(model).texts().map(TextBlock::lines).map(lines -> String.join(" ", lines)).toList();
	}
}
