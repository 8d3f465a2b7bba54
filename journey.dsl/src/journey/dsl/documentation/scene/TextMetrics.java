// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Measures and breaks text as the shipped font sets it. Kerning is left out, which makes the result a little too wide
 * rather than too narrow. Characters that the font lacks come from a font of the reader's machine: wide ones are taken
 * as 1 em (pictographs as 1.3 em), others as 0.7 em.
 */
public final class TextMetrics {

	private static final String FOLLOWING = "?!:;\u00BB%";
	/** A French mark and the blank behind it. */
	private static final String OPENING = "\u00AB ";
	private static final String APOSTROPHE = "\u2019";
	private static final String NO_BREAK = "\u00A0";
	private static final int TABLE_SIZE = 0x3000;
	private static final float MISSING = 0.7f;
	private static final float PICTOGRAPH = 1.3f;

	private final float[] regular;
	private final float[] semibold;

	private TextMetrics(float[] regular, float[] semibold) {
		this.regular = regular;
		this.semibold = semibold;
	}

	/**
	 * Returns the metrics of the shipped font.
	 *
	 * @return one shared, immutable instance
	 */
	public static TextMetrics shipped() {
		return Shipped.INSTANCE;
	}

	/**
	 * Measures one line.
	 *
	 * @param text  the text
	 * @param style how it is set
	 * @return width in user units
	 */
	public double width(String text, TextStyle style) {
		float[] table = style.typeface() == Typeface.REGULAR ? regular : semibold;
		double ems = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			ems += advance(table, text.codePointAt(i));
		}
		return ems * style.size();
	}

	/**
	 * Breaks a text into lines, between words where possible, inside a word where it is longer than a line.
	 *
	 * @param text     the text; it is cleaned by {@link PlainText}
	 * @param style    how it is set
	 * @param maxWidth width of a line
	 * @return the lines, none for an empty text
	 */
	public List<String> wrap(String text, TextStyle style, double maxWidth) {
		String clean = PlainText.of(text);
		var lines = new ArrayList<String>();
		if (clean.isEmpty()) {
			return lines;
		}
		var line = new StringBuilder();
		double used = 0;
		for (String word : words(clean)) {
			double visible = width(word.stripTrailing(), style);
			if (used + visible > maxWidth) {
				flush(line, lines);
				used = 0;
			}
			if (visible <= maxWidth) {
				line.append(word);
				used += width(word, style);
			} else {
				used = breakWord(word, style, maxWidth, line, lines);
			}
		}
		flush(line, lines);
		return lines;
	}

	/**
	 * Returns the width of the widest word, the width below which words are broken.
	 *
	 * @param text  the text
	 * @param style how it is set
	 * @return width in user units
	 */
	public double widestWord(String text, TextStyle style) {
		return words(PlainText.of(text)).stream().mapToDouble(word -> width(word.stripTrailing(), style)).max()
				.orElse(0);
	}

	/** Returns the width of the line that is left over. */
	private double breakWord(String word, TextStyle style, double maxWidth, StringBuilder line, List<String> lines) {
		double used = 0;
		for (String character : pieces(word, BreakIterator.getCharacterInstance(Locale.ROOT))) {
			double width = width(character, style);
			if (line.length() > 0 && used + width > maxWidth) {
				flush(line, lines);
				used = 0;
			}
			line.append(character);
			used += width;
		}
		return used;
	}

	/** What may stand on a line of its own; French marks after a blank and elided articles stay with their word. */
	private static List<String> words(String text) {
		if (text.indexOf(' ') < 0 && text.length() < 2) {
			return List.of(text);
		}
		var words = new ArrayList<String>();
		for (String piece : pieces(text, BreakIterator.getLineInstance(Locale.ROOT))) {
			String before = words.isEmpty() ? "" : words.get(words.size() - 1);
			if (before.endsWith(" ") && FOLLOWING.indexOf(piece.charAt(0)) >= 0) {
				words.set(words.size() - 1, before.stripTrailing() + NO_BREAK + piece);
			} else if (before.endsWith(OPENING)) {
				words.set(words.size() - 1, before.stripTrailing() + NO_BREAK + piece);
			} else if (before.endsWith(APOSTROPHE) || isInsideNumber(before, piece)) {
				words.set(words.size() - 1, before + piece);
			} else {
				words.add(piece);
			}
		}
		return words;
	}

	/** The break iterator takes the comma of ~12,000 for the end of something. */
	private static boolean isInsideNumber(String before, String piece) {
		int last = before.length() - 1;
		return last > 0 && ",.:".indexOf(before.charAt(last)) >= 0 && Character.isDigit(before.charAt(last - 1))
				&& Character.isDigit(piece.charAt(0));
	}

	private static void flush(StringBuilder line, List<String> lines) {
		String text = line.toString().strip();
		if (!text.isEmpty()) {
			lines.add(text);
		}
		line.setLength(0);
	}

	private static List<String> pieces(String text, BreakIterator breaks) {
		breaks.setText(text);
		var pieces = new ArrayList<String>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			pieces.add(text.substring(start, end));
		}
		return pieces;
	}

	private static float advance(float[] table, int point) {
		if (point < TABLE_SIZE && table[point] >= 0) {
			return table[point];
		}
		return switch (Character.getType(point)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
		default -> isPictograph(point) ? PICTOGRAPH : isWide(point) ? 1 : MISSING;
		};
	}

	private static boolean isPictograph(int point) {
		return point >= 0x1F000 && point <= 0x1FAFF || point >= 0x2600 && point <= 0x27BF
				|| point >= 0x2B00 && point <= 0x2BFF || point >= 0x2300 && point <= 0x23FF;
	}

	private static boolean isWide(int point) {
		return point >= 0x1100 && point <= 0x115F || point >= 0x2E80 && point <= 0xA4CF
				|| point >= 0xA960 && point <= 0xA97F || point >= 0xAC00 && point <= 0xD7A3
				|| point >= 0xF900 && point <= 0xFAFF || point >= 0xFE10 && point <= 0xFE6F
				|| point >= 0xFF00 && point <= 0xFFE6 || point >= 0x16FE0 && point <= 0x1B2FF
				|| point >= 0x20000;
	}

	/** Holds the one instance, made on first use. */
	private static final class Shipped {
		static final TextMetrics INSTANCE = new TextMetrics(load(Typeface.REGULAR), load(Typeface.SEMIBOLD));

		private static float[] load(Typeface typeface) {
			try (InputStream in = typeface.open();
					TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
				CmapLookup glyphs = font.getUnicodeCmapLookup();
				var table = new float[TABLE_SIZE];
				for (int point = 0; point < TABLE_SIZE; point++) {
					int glyph = glyphs.getGlyphId(point);
					table[point] = glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / (float) font.getUnitsPerEm();
				}
				return table;
			} catch (IOException e) {
				throw new UncheckedIOException("The font " + typeface + " cannot be read.", e);
			}
		}
	}
}
