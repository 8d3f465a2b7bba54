// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import journey.cli.terminal.UserProblem;
import journey.dsl.documentation.scene.Typeface;

/**
 * The fonts that pictures and documents for print are made with: the shipped one, and for characters that it lacks
 * those of the machine.
 */
final class Fonts {

	/** Each font takes time to read, and a document needs few scripts. */
	private static final int MOST_STAND_INS = 8;

	private Fonts() {
	}

	/**
	 * The shipped font.
	 *
	 * @param typeface a cut
	 * @return the font, one unit high
	 * @throws UserProblem where this machine cannot draw text at all
	 */
	static Font load(Typeface typeface) throws IOException {
		try (InputStream in = typeface.open()) {
			return Font.createFont(Font.TRUETYPE_FONT, in);
		} catch (FontFormatException damaged) {
			throw new IOException(damaged);
		} catch (InternalError | UnsatisfiedLinkError | NoClassDefFoundError withoutFonts) {
			throw new UserProblem("no-fonts");
		}
	}

	/**
	 * Finds fonts of this machine for what the shipped font cannot write.
	 *
	 * @param text all that is to be written
	 * @return font files that together have as many of its characters as can be had, a few at most; none where the
	 *         shipped font has them all
	 */
	static List<File> standIns(String text) throws IOException {
		Font shipped = load(Typeface.REGULAR);
		Set<Integer> missing = text.codePoints().filter(point -> !shipped.canDisplay(point)).boxed()
				.collect(Collectors.toCollection(TreeSet::new));
		var chosen = new ArrayList<File>();
		if (missing.isEmpty()) {
			return chosen;
		}
		List<File> files = new FontFileFinder().find().stream().map(File::new)
				.filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".ttf")).sorted().toList();
		for (Iterator<File> next = files.iterator(); next.hasNext() && !missing.isEmpty()
				&& chosen.size() < MOST_STAND_INS;) {
			File file = next.next();
			if (missing.removeAll(written(file, missing))) {
				chosen.add(file);
			}
		}
		return chosen;
	}

	/** The characters out of some that a font has; none for a file that is no font after all. */
	private static Set<Integer> written(File file, Set<Integer> points) {
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
			CmapLookup glyphs = font.getUnicodeCmapLookup();
			return points.stream().filter(point -> glyphs.getGlyphId(point) != 0).collect(Collectors.toSet());
		} catch (IOException damaged) {
			return Set.of();
		}
	}
}
