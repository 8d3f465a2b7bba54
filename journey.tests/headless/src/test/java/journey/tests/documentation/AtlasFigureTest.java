// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.figure.AtlasFigure;
import journey.dsl.documentation.figure.graph.Connector;
import journey.dsl.documentation.figure.graph.Connector.Line;
import journey.dsl.documentation.figure.graph.Connector.Tip;
import journey.dsl.documentation.figure.graph.LayeredGraph.Point;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.SvgWriter;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.Tone;
import journey.tests.Models;

/** An atlas as a drawing, and its page. */
class AtlasFigureTest {

	private static final String SMALL = """
			channel Web digital "Website"
			journey A "One" { phase P { step S { touchpoint T via Web { } } } }
			journey B "Two" { phase P { step S { touchpoint T via Web { } } step U { } } }
			atlas All "All" { journey A, B A influences B "Because" }
			""";

	@Test
	void bankLooksAsItDid() throws IOException {
		Scene atlas = Sites.figures(new AtlasFigure(), bank(), Locale.FRENCH).get(0);

		GoldenFile.of("bank-atlas.svg").assertEquals(SvgWriter.standalone().write(atlas));
	}

	@Test
	void writesNoTextOverAnother() throws IOException {
		List<TextBlock> texts = Sites.figures(new AtlasFigure(), bank(), Locale.FRENCH).get(0).texts().toList();
		var overlaps = new ArrayList<String>();
		for (int i = 0; i < texts.size(); i++) {
			for (TextBlock other : texts.subList(i + 1, texts.size())) {
				if (texts.get(i).box().overlaps(other.box(), 0.01)) {
					overlaps.add(texts.get(i).lines() + " over " + other.lines());
				}
			}
		}

		assertThat(overlaps).isEmpty();
	}

	@Test
	void showsJourneysRelationsAndSharedChannels() {
		assertThat(Sites.figures(new AtlasFigure(), Models.project(SMALL), Locale.ENGLISH).get(0).texts()
				.map(text -> String.join(" ", text.lines())))
				.contains("One", "one step", "Two", "2 steps", "influences", "Because", "Website", "One, Two");
	}

	@Test
	void drawsEachKindOfLineInItsOwnWay() {
		assertThat(Stream.of(Line.values()).map(line -> outlines(new Connector(Tone.INK, 2, line, Tip.NONE, Tip.NONE))))
				.doesNotHaveDuplicates();
	}

	@Test
	void hasAPageOnlyWhereThereIsAnAtlas() {
		assertThat(List.of(Sites.documents(Models.project(SMALL), List.of(), Locale.ENGLISH).get("index.html"),
				Sites.documents(Models.project("journey A { }"), List.of(), Locale.ENGLISH).get("index.html")))
				.extracting(page -> page.contains("href=\"atlas.html\"")).containsExactly(true, false);
	}

	private static List<Shape> outlines(Connector connector) {
		return connector.draw(List.of(new Point(0, 0), new Point(50, 0)), 0, 0);
	}

	private static Project bank() throws IOException {
		try (Stream<Path> files = Files.walk(Models.projectRoot().resolve("examples/bank"))) {
			var texts = new ArrayList<String>();
			for (Path file : files.filter(file -> file.toString().endsWith(".journey")).sorted().toList()) {
				texts.add(Files.readString(file));
			}
			return Models.project(texts.toArray(String[]::new));
		}
	}
}
