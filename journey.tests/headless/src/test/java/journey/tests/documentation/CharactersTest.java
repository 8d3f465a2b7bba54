// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import journey.dsl.documentation.scene.Typeface;
import journey.tests.Models;

/**
 * The shipped font has what pages and figures write on their own; no reader needs another font for it. Marks that only
 * steer the direction of text are never drawn.
 */
class CharactersTest {

	private static final Path SOURCES = Models.projectRoot().resolve("journey.dsl/src/journey/dsl");
	/** As Java and property files, and as style sheets write a character by its number. */
	private static final Pattern BY_NUMBER = Pattern.compile("\\\\u([0-9A-Fa-f]{4})|\"\\\\([0-9A-Fa-f]{2,5})");

	@ParameterizedTest
	@EnumSource
	void areInTheShippedFont(Typeface typeface) throws IOException {
		var missing = new ArrayList<String>();
		try (InputStream in = typeface.open(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
			CmapLookup glyphs = font.getUnicodeCmapLookup();
			for (Path source : sources()) {
				characters(Files.readString(source)).filter(point -> glyphs.getGlyphId(point) == 0
						&& Character.getType(point) != Character.FORMAT).forEach(point -> missing
						.add(String.format(Locale.ROOT, "%s: U+%04X", SOURCES.relativize(source), point)));
			}
		}

		assertThat(missing).isEmpty();
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter(CharactersTest::isShown).sorted().toList();
		}
	}

	/** Bundles of any package, for pages show findings too; code, templates and style sheets of figures and pages. */
	private static boolean isShown(Path file) {
		String name = file.toString().replace('\\', '/');
		return name.endsWith(".properties")
				|| name.contains("/documentation/") && name.matches(".*\\.(java|ftlh|css)")
				// which characters of a model are alike, not what is written
				&& !name.endsWith("/ModelLanguages.java");
	}

	private static Stream<Integer> characters(String source) {
		var points = new ArrayList<Integer>();
		Matcher matcher = BY_NUMBER.matcher(source);
		while (matcher.find()) {
			points.add(Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), 16));
		}
		source.codePoints().filter(point -> point > ' ').forEach(points::add);
		return points.stream().distinct();
	}

	@Test
	void findsCharactersInEachNotation() {
		assertThat(characters("a \\u2190 content: \"\\25B2\"")).contains((int) 'a', 0x2190, 0x25B2);
	}
}
