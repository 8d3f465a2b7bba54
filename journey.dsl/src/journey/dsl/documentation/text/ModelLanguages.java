// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Language;

/**
 * Tells which of the texts that are shown are in another language than the documentation's own words, so that they are
 * pronounced, hyphenated and searched as what they are. A file says which language its texts are in. A text that files
 * in different languages have in common is taken as one in the language of the documentation.
 */
public final class ModelLanguages {

	private static final Set<String> NO_TEXTS = Set.of("name", "packageName", "importedNamespace", "currency");
	private static final String QUOTES = "\u201C\u201D\u00AB\u00BB\" ";
	private static final List<String> SEPARATORS = List.of("; ", ", ", " \u00B7 ", " \u203A ");
	/** What may stand before or behind a text of the model among other words. */
	private static final Pattern EDGE = Pattern.compile(
			"\\h*[\u201C\u201D\u00AB\u00BB\"]\\h*|\\h?[;,:]\\h|\\h[\u00B7\u203A]\\h|\\.?$");
	private static final String SIGNS = "\u201C\u201D\u00AB\u00BB\";,:\u00B7\u203A.";
	/** A text of the model may have edges in it, but not many. */
	private static final int MOST_PIECES = 12;

	private final Map<String, String> foreign = new HashMap<>();

	/**
	 * A piece of a text in one language.
	 *
	 * @param text     the piece
	 * @param language its language tag, empty for the language of the documentation
	 */
	public record Run(String text, String language) {
	}

	private record Piece(int start, int end) {
	}

	/**
	 * Reads the texts of a project.
	 *
	 * @param project  the project
	 * @param language the language of the documentation's own words
	 */
	public ModelLanguages(Project project, Locale language) {
		String own = language.getLanguage();
		List<JourneyFile> others = project.files().stream().filter(file -> !language(file).equals(own)).toList();
		if (others.isEmpty()) {
			return;
		}
		others.forEach(file -> texts(file, text -> foreign.put(text, language(file))));
		var shared = new HashSet<String>();
		project.files().stream().filter(file -> !others.contains(file)).forEach(file -> texts(file, shared::add));
		foreign.keySet().removeAll(shared);
	}

	/** English where nothing is said. */
	private static String language(JourneyFile file) {
		return file.getLanguage() == Language.FR ? "fr" : "en";
	}

	private static void texts(JourneyFile file, Consumer<String> texts) {
		EcoreUtil.<EObject>getAllContents(file, false).forEachRemaining(element -> {
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
						&& !NO_TEXTS.contains(attribute.getName()) && element.eIsSet(attribute)) {
					Object value = element.eGet(attribute);
					Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
					values.forEach(one -> text(one.toString(), texts));
				}
			}
		});
	}

	private static void text(String value, Consumer<String> texts) {
		String clean = plain(value);
		if (clean.codePoints().anyMatch(Character::isLetter)) {
			texts.accept(clean);
		}
	}

	/**
	 * Tells whether every text is in the language of the documentation.
	 *
	 * @return whether {@link #of} is always empty
	 */
	public boolean isEmpty() {
		return foreign.isEmpty();
	}

	/**
	 * Returns the language of a text of the model that is shown by itself, in quotation marks, or together with others.
	 *
	 * @param shown what is shown
	 * @return its language tag; empty for a text in the language of the documentation and for one that has words of the
	 *         documentation in it
	 */
	public String of(String shown) {
		if (foreign.isEmpty() || shown.isEmpty()) {
			return "";
		}
		String text = plain(shown);
		String language = whole(text);
		for (int i = 0; language.isEmpty() && i < SEPARATORS.size(); i++) {
			language = several(text, SEPARATORS.get(i));
		}
		return language;
	}

	/**
	 * Divides a text that may have texts of the model among words of the documentation, in quotation marks or between
	 * signs such as commas and colons.
	 *
	 * @param shown what is shown
	 * @return pieces in different languages; together they are the whole text
	 */
	public List<Run> runs(String shown) {
		String one = of(shown);
		if (foreign.isEmpty() || !one.isEmpty() || !mayBeDivided(shown)) {
			return List.of(new Run(shown, one));
		}
		var runs = new ArrayList<Run>();
		List<Piece> pieces = pieces(shown);
		int done = 0;
		int piece = 0;
		while (piece < pieces.size()) {
			int start = pieces.get(piece).start();
			int last = lastOfText(shown, pieces, piece);
			if (last >= piece) {
				int end = pieces.get(last).end();
				add(runs, shown.substring(done, start), "");
				add(runs, shown.substring(start, end), foreign.get(plain(shown.substring(start, end))));
				done = end;
			}
			piece = Math.max(last, piece) + 1;
		}
		add(runs, shown.substring(done), "");
		return List.copyOf(runs);
	}

	/** Most texts have none of the signs, and looking for edges takes longer. */
	private static boolean mayBeDivided(String shown) {
		for (int i = 0; i < shown.length(); i++) {
			if (SIGNS.indexOf(shown.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static List<Piece> pieces(String shown) {
		var pieces = new ArrayList<Piece>();
		Matcher edges = EDGE.matcher(shown);
		int start = 0;
		while (edges.find()) {
			pieces.add(new Piece(start, edges.start()));
			start = edges.end();
		}
		return pieces;
	}

	/** The last piece of the longest text of the model that begins with a piece, -1 where none does. */
	private int lastOfText(String shown, List<Piece> pieces, int first) {
		for (int last = Math.min(pieces.size(), first + MOST_PIECES) - 1; last >= first; last--) {
			if (foreign.containsKey(plain(shown.substring(pieces.get(first).start(), pieces.get(last).end())))) {
				return last;
			}
		}
		return -1;
	}

	private static void add(List<Run> runs, String text, String language) {
		if (!text.isEmpty()) {
			runs.add(new Run(text, language));
		}
	}

	/** Blanks at which no line is broken are added when a text is laid out. */
	private static String plain(String text) {
		return PlainText.of(text).replace('\u00A0', ' ').replace('\u202F', ' ');
	}

	private String whole(String shown) {
		String language = foreign.get(shown);
		return language == null ? foreign.getOrDefault(unquoted(shown), "") : language;
	}

	private String several(String shown, String separator) {
		String language = "";
		if (shown.contains(separator)) {
			for (String part : shown.split(separator)) {
				String one = whole(part);
				if (one.isEmpty() || !language.isEmpty() && !language.equals(one)) {
					return "";
				}
				language = one;
			}
		}
		return language;
	}

	private static String unquoted(String shown) {
		int start = 0;
		int end = shown.length();
		while (start < end && QUOTES.indexOf(shown.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && QUOTES.indexOf(shown.charAt(end - 1)) >= 0) {
			end--;
		}
		return shown.substring(start, end);
	}
}
