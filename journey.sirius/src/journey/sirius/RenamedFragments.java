// SPDX-License-Identifier: EPL-2.0
package journey.sirius;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts another name of an element into a stored representation file ({@code .aird}), so that diagrams keep what they
 * show, and where, when the element is renamed in its text. Representations refer to elements by addresses such as
 * {@code project/sofa.journey#/BuySofa/Search/Compare}; the addresses of all that is inside of the element change too.
 * Nothing else of the file is touched, not even its formatting.
 */
public final class RenamedFragments {

	/** The end of an address in an XML attribute, or of a segment of it. */
	private static final String END = "(?=[/\"'\\s<])";

	private RenamedFragments() {
	}

	/**
	 * The contents of a representation file after a rename.
	 *
	 * @param representations the contents before
	 * @param file            name of the renamed element's file, without folders
	 * @param before          fragment of the element before the rename, such as {@code /BuySofa/Search/Compare}
	 * @param name            the new name of the element, as in the model (without the escape {@code ^} of the text)
	 * @return the contents with the new name; the same where no representation shows the element
	 * @throws IllegalArgumentException where the fragment is not one of an element with a name, or the name is not one
	 */
	public static String rename(String representations, String file, String before, String name) {
		int last = before.lastIndexOf('/');
		if (last < 0 || last == before.length() - 1 || before.charAt(last + 1) == '@') {
			throw new IllegalArgumentException("Not the fragment of an element with a name: " + before);
		}
		if (!name.matches("[\\p{L}\\p{N}_]+")) {
			throw new IllegalArgumentException("Not a name: " + name);
		}
		String address = Pattern.quote(file + "#" + before) + END;
		String renamed = file + "#" + before.substring(0, last + 1) + name;
		return Pattern.compile(address).matcher(representations).replaceAll(Matcher.quoteReplacement(renamed));
	}
}
