// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.QualifiedNames;

/**
 * Gives every element a file name of its own, whatever its name holds. Letters of any script, digits, hyphens,
 * underscores and dots inside stay; everything else is written as {@code ~} and its number, so no name leads out of its
 * folder. Names that differ in upper and lower case only are told apart by a number, for some file systems ignore case.
 */
public final class FileNames {

	private static final int LONGEST = 54;
	private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	private final Map<EObject, String> names = new HashMap<>();

	private FileNames() {
	}

	/**
	 * Names elements.
	 *
	 * @param elements the elements; the order decides which of two alike keeps its name
	 * @return their file names
	 */
	public static FileNames of(Collection<? extends EObject> elements) {
		var result = new FileNames();
		Set<String> taken = new HashSet<>();
		for (EObject element : elements) {
			String name = safe(QualifiedNames.of(element));
			String unique = name;
			for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
				unique = name + "~" + i;
			}
			result.names.put(element, unique);
		}
		return result;
	}

	/**
	 * Returns the file name of an element.
	 *
	 * @param element one of the elements
	 * @return name without ending, in Unicode NFC
	 */
	public String name(EObject element) {
		String name = names.get(element);
		if (name == null) {
			throw new IllegalArgumentException(QualifiedNames.of(element) + " has no file name.");
		}
		return name;
	}

	/**
	 * Makes a path fit for a link.
	 *
	 * @param path path with slashes
	 * @return the path with everything escaped that a URL cannot hold
	 */
	public static String link(String path) {
		var link = new StringBuilder();
		for (String segment : path.split("/", -1)) {
			link.append(link.length() == 0 ? "" : "/")
					.append(URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~"));
		}
		return link.toString();
	}

	private static String safe(String qualifiedName) {
		String normal = Normalizer.normalize(qualifiedName, Normalizer.Form.NFC);
		var name = new StringBuilder();
		for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
			int point = normal.codePointAt(i);
			boolean inside = name.length() > 0 && i < normal.length() - 1;
			if (Character.isLetterOrDigit(point) || point == '_' || point == '-' || point == '.' && inside
					|| Character.getType(point) == Character.NON_SPACING_MARK) {
				name.appendCodePoint(point);
			} else {
				name.append('~').append(Integer.toHexString(point));
			}
		}
		String safe = name.toString().replace("..", ".~2e");
		if (safe.codePointCount(0, safe.length()) > LONGEST) {
			safe = safe.substring(0, safe.offsetByCodePoints(0, LONGEST)) + "~"
					+ Integer.toHexString(normal.hashCode());
		}
		return safe.isEmpty() ? "~" : RESERVED.matcher(safe).matches() ? "~" + safe : safe;
	}
}
