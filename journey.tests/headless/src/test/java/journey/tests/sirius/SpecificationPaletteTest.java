// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The diagrams can be read: contrast as WCAG 2.2 AA wants it, and emotions that differ in more than hue. */
class SpecificationPaletteTest {

	private static final Specification SPECIFICATION = Specification.load();
	private static final double TEXT_CONTRAST = 4.5;
	private static final double GRAPHIC_CONTRAST = 3;

	@Test
	void labelsCanBeReadOnTheirBackground() {
		assertThat(SPECIFICATION.all("style").filter(style -> style.hasAttribute("labelColor")))
				.isNotEmpty().allSatisfy(style -> assertThat(backgrounds(style)).isNotEmpty().allMatch(
						background -> contrast(colour(style, "labelColor"), background) >= TEXT_CONTRAST));
	}

	@Test
	void labelsOfListItemsCanBeReadOnEveryStateOfTheirStep() {
		List<Double> steps = SPECIFICATION.all("subContainerMappings")
				.filter(mapping -> mapping.getAttribute("name").equals("Step"))
				.flatMap(SpecificationPaletteTest::subtree).filter(element -> element.hasAttribute("backgroundColor"))
				.map(style -> colour(style, "backgroundColor")).toList();
		assertThat(SPECIFICATION.all("subNodeMappings").flatMap(SpecificationPaletteTest::subtree)
				.filter(element -> element.hasAttribute("labelColor"))).isNotEmpty().allSatisfy(
						style -> assertThat(steps).hasSize(6)
								.allMatch(step -> contrast(colour(style, "labelColor"), step) >= TEXT_CONTRAST));
	}

	@Test
	void edgesAndBordersStandOutFromThePaper() {
		double paper = luminance(SPECIFICATION.resolve("//@userColorsPalettes[name='Journey']/@entries[name='paper']"));
		assertThat(SPECIFICATION.all("style", "centerLabelStyleDescription")
				.flatMap(style -> Stream.of("strokeColor", "borderColor").filter(style::hasAttribute)
						.map(attribute -> colour(style, attribute))))
				.isNotEmpty().allMatch(colour -> contrast(colour, paper) >= GRAPHIC_CONTRAST);
	}

	@Test
	void edgeLabelsCanBeReadOnThePaper() {
		double paper = luminance(SPECIFICATION.resolve("//@userColorsPalettes[name='Journey']/@entries[name='paper']"));
		assertThat(SPECIFICATION.all("centerLabelStyleDescription").map(label -> colour(label, "labelColor")))
				.isNotEmpty().allMatch(colour -> contrast(colour, paper) >= TEXT_CONTRAST);
	}

	@Test
	void strongerEmotionsAreDarkerOnBothSides() {
		List<Double> luminances = Stream.of("very negative", "negative", "neutral", "positive", "very positive")
				.map(name -> "//@userColorsPalettes[name='Journey']/@entries[name='" + name.replace(" ", "%20") + "']")
				.map(SPECIFICATION::resolve).map(SpecificationPaletteTest::luminance).toList();
		assertThat(luminances.subList(0, 3)).isSorted().doesNotHaveDuplicates();
		assertThat(luminances.subList(2, 5)).isSortedAccordingTo((left, right) -> right.compareTo(left))
				.doesNotHaveDuplicates();
	}

	private static Stream<Double> backgrounds(Element style) {
		return Stream.of("backgroundColor", "foregroundColor", "color").filter(style::hasAttribute)
				.map(attribute -> colour(style, attribute));
	}

	private static double colour(Element style, String attribute) {
		return luminance(SPECIFICATION.referenced(style, attribute).get(0));
	}

	private static double contrast(double one, double other) {
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	/** Relative luminance as WCAG defines it. */
	private static double luminance(Element colour) {
		return 0.2126 * channel(colour, "red") + 0.7152 * channel(colour, "green") + 0.0722 * channel(colour, "blue");
	}

	private static double channel(Element colour, String name) {
		double value = Integer.parseInt(colour.getAttribute(name)) / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static Stream<Element> subtree(Element element) {
		return Stream.concat(Stream.of(element),
				Specification.children(element).stream().flatMap(SpecificationPaletteTest::subtree));
	}
}
