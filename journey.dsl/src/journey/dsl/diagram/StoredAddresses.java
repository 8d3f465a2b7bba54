// SPDX-License-Identifier: EPL-2.0
package journey.dsl.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * The addresses of elements and files in the stored form of diagrams, which is XMI: references, such as
 * {@code href="sofa.journey#/BuySofa/Search/Compare"}, and the files that a session of Sirius reads, such as
 * {@code <semanticResources>sofa.journey</semanticResources>}. They are changed where they stand, and nothing around
 * them is, not even the formatting; a diagram keeps what it shows, and where.
 */
public final class StoredAddresses {

	private static final Pattern ADDRESS = Pattern.compile(
			"\\shref\\s*=\\s*(?:\"(?<double>[^\"<]*)\"|'(?<single>[^'<]*)')"
			+ "|<semanticResources>(?<file>[^<]*)</semanticResources>");
	private static final List<String> GROUPS = List.of("double", "single", "file");
	private static final Pattern CHARACTER = Pattern
			.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));");
	private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

	private StoredAddresses() {
	}

	/**
	 * The changes that put other addresses into a stored diagram.
	 *
	 * @param stored the text of the stored diagram
	 * @param place  its own address, from which relative ones in it are resolved
	 * @param moved  the new address of what is at an address, or null where that does not change; asked for the stored
	 *               diagram's own address too
	 * @return the changes, in the order of the text; none where nothing that moves is shown. An address that was relative
	 *         stays so where it can.
	 */
	public static List<ReplaceRegion> edits(String stored, URI place, UnaryOperator<URI> moved) {
		List<ReplaceRegion> edits = new ArrayList<>();
		URI newPlace = moved.apply(place);
		Matcher addresses = ADDRESS.matcher(stored);
		while (addresses.find()) {
			String group = GROUPS.stream().filter(name -> addresses.group(name) != null).findFirst().orElseThrow();
			String written = addresses.group(group);
			URI address = address(decoded(written).strip());
			URI target = address == null ? null : target(address, place, newPlace, moved);
			if (target != null) {
				edits.add(new ReplaceRegion(addresses.start(group), written.length(), encoded(target.toString())));
			}
		}
		return edits;
	}

	private static URI target(URI address, URI place, URI newPlace, UnaryOperator<URI> moved) {
		URI shown = address.resolve(place);
		URI target = moved.apply(shown);
		boolean isRelative = address.isRelative() && !address.isCurrentDocumentReference();
		if (target == null && (newPlace == null || !isRelative)) {
			return null;
		}
		URI last = target == null ? shown : target;
		URI written = isRelative ? relative(last, newPlace == null ? place : newPlace) : last;
		return written.equals(address) ? null : written;
	}

	/** Addresses are relative inside of a project only, as Sirius writes them. */
	private static URI relative(URI address, URI place) {
		boolean sameProject = address.segmentCount() > 2 && place.segmentCount() > 2
				&& address.segment(1).equals(place.segment(1));
		return sameProject ? address.deresolve(place, true, true, false) : address;
	}

	/** The address that a text is, or null for one that is none: the file may have been written by anyone. */
	private static URI address(String text) {
		try {
			return URI.createURI(text);
		} catch (IllegalArgumentException notAnAddress) {
			return null;
		}
	}

	private static String decoded(String text) {
		return text.indexOf('&') < 0 ? text : CHARACTER.matcher(text).replaceAll(
				found -> Matcher.quoteReplacement(character(found)));
	}

	private static String character(MatchResult reference) {
		if (reference.group(3) != null) {
			return NAMED.get(reference.group(3));
		}
		int code = reference.group(1) != null ? Integer.parseInt(reference.group(1))
				: Integer.parseInt(reference.group(2), 16);
		return Character.isValidCodePoint(code) ? Character.toString(code) : reference.group();
	}

	/** Characters beyond ASCII are written by their number, which is right in any encoding of the file. */
	private static String encoded(String text) {
		StringBuilder encoded = new StringBuilder();
		text.codePoints().forEach(code -> {
			if (code > '~' || "&<>\"'".indexOf(code) >= 0) {
				encoded.append("&#").append(code).append(';');
			} else {
				encoded.appendCodePoint(code);
			}
		});
		return encoded.toString();
	}
}
