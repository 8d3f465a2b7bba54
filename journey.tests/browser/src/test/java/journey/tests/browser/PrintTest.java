// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a printer. The map of a house purchase has 44 steps. */
@BrowserTest
class PrintTest {

	private static final String LONG = "journeys/ormeraie.credit.AcheterMaison.html";
	/** Letters of 11 units on a sheet of A3, where the first part has a heading above it. */
	private static final double LEAST_POINTS = 5.5;
	private static final double TOLERANCE = 2;

	private final Browser browser;
	private final GeneratedSites sites;

	PrintTest(Browser browser, GeneratedSites sites) {
		this.browser = browser;
		this.sites = sites;
	}

	@AfterEach
	void backToTheScreen() {
		browser.print(false);
		browser.look(1400, false);
	}

	/** A printed page: its size and its words. */
	private record Printed(PDRectangle size, String text) {

		boolean isA3() {
			return Math.abs(size.getWidth() - PDRectangle.A3.getHeight()) < TOLERANCE
					&& Math.abs(size.getHeight() - PDRectangle.A3.getWidth()) < TOLERANCE;
		}

		boolean isA4() {
			return Math.abs(size.getWidth() - PDRectangle.A4.getHeight()) < TOLERANCE
					&& Math.abs(size.getHeight() - PDRectangle.A4.getWidth()) < TOLERANCE;
		}
	}

	private PDDocument print(String site, String page, boolean dark) {
		browser.look(1400, dark);
		browser.open(sites.site(site).resolve(page));
		try {
			return Loader.loadPDF(browser.pdf());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<Printed> pages(String site, String page) {
		try (PDDocument document = print(site, page, false)) {
			var pages = new ArrayList<Printed>();
			for (int i = 0; i < document.getNumberOfPages(); i++) {
				var words = new PDFTextStripper();
				words.setStartPage(i + 1);
				words.setEndPage(i + 1);
				pages.add(new Printed(document.getPage(i).getMediaBox(), words.getText(document)));
			}
			return pages;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aLongMapComesInPartsOnSheetsOfA3() {
		List<Printed> sheets = pages("bank", LONG).stream().filter(page -> page.text().matches("(?s).*\\d+ sur \\d+.*"))
				.filter(Printed::isA3).toList();

		assertThat(sheets).hasSizeGreaterThan(6);
	}

	@Test
	void partsShowTheStepsThatTheyRepeat() {
		String sheets = pages("bank", LONG).stream().filter(Printed::isA3).map(Printed::text)
				.collect(Collectors.joining());

		assertThat(sheets).contains("emprunter", "rendez-vous", "conseillère");
	}

	@Test
	void nothingElseThanFiguresNeedsSuchSheets() {
		List<Printed> pages = pages("bank", LONG);

		assertThat(pages).allMatch(page -> page.isA3() || page.isA4());
		assertThat(pages).filteredOn(Printed::isA4).isNotEmpty();
	}

	@Test
	void noSheetIsEmpty() {
		assertThat(pages("bank", LONG)).filteredOn(page -> page.text().isBlank()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {LONG, "atlas.html", "initiatives.html", "measures.html"})
	void lettersAreLargeEnough(String page) throws IOException {
		var small = new ArrayList<String>();
		try (PDDocument document = print("bank", page, false)) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition text) {
					if (text.getFontSizeInPt() < LEAST_POINTS && !text.getUnicode().isBlank()) {
						small.add(getCurrentPageNo() + ": " + text.getUnicode() + " " + text.getFontSizeInPt());
					}
				}
			}.getText(document);
		}

		assertThat(small).isEmpty();
	}

	@Test
	void isLightInTheDark() throws IOException {
		try (PDDocument document = print("furniture-en", "journeys/durand.achat.BuySofa.html", true)) {
			var renderer = new PDFRenderer(document);

			assertThat(IntStream.range(0, document.getNumberOfPages()).mapToObj(page -> corner(renderer, page)))
					.containsOnly(Color.WHITE);
		}
	}

	private static Color corner(PDFRenderer renderer, int page) {
		try {
			BufferedImage image = renderer.renderImage(page, 0.2f);
			return new Color(image.getRGB(image.getWidth() / 2, image.getHeight() - 2));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aScreenShowsTheWholeFigureOnly() {
		browser.look(1400, false);
		browser.open(sites.site("bank").resolve(LONG));

		assertThat(browser.findAll(".part").stream().filter(part -> part.isDisplayed())).isEmpty();
		assertThat(browser.findAll(".stage").stream().filter(part -> !part.isDisplayed())).isEmpty();
	}

	@Test
	void textsOfPartsHaveTheirPlaces() {
		browser.look(1400, false);
		browser.print(true);
		browser.open(sites.site("bank").resolve(LONG));

		assertThat(browser.findAll(".part")).isNotEmpty();
		assertThat(browser.lines("figures.js")).isEmpty();
	}
}
