// SPDX-License-Identifier: EPL-2.0
package journey.cli.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import journey.cli.terminal.GivenPath;
import journey.cli.terminal.UserProblem;
import journey.dsl.documentation.style.SiteStyle;
import journey.dsl.documentation.style.StyleException;

/** A folder with a company's own look. Only files with the known names are read, and none that lies elsewhere. */
public final class StyleFolder {

	private static final int KILOBYTE = 1024;
	private static final List<String> ORDER = List.of(SiteStyle.SHEET, SiteStyle.SVG_LOGO, SiteStyle.PNG_LOGO,
			SiteStyle.FOOTER);

	private StyleFolder() {
	}

	/**
	 * Reads the look.
	 *
	 * @param given the folder as the user names it
	 * @throws UserProblem where it is none or a file cannot be used
	 */
	public static SiteStyle read(String given) {
		Path folder = folder(given);
		Map<String, byte[]> files = new HashMap<>();
		for (String name : ORDER) {
			Path file = folder.resolve(name);
			if (Files.exists(file)) {
				files.put(name, content(file, folder, given + "/" + name));
			}
		}
		if (files.isEmpty()) {
			throw new UserProblem("style-empty", given, String.join(", ", ORDER));
		}
		try {
			return SiteStyle.of(files);
		} catch (StyleException unusable) {
			throw problem(unusable, given);
		}
	}

	private static Path folder(String given) {
		try {
			return GivenPath.of(given, "style-no-folder").toRealPath();
		} catch (IOException missing) {
			throw new UserProblem("style-no-folder", given);
		}
	}

	/** A link out of the folder, or to a device, is not followed; one byte too many tells that a file is too large. */
	private static byte[] content(Path file, Path folder, String name) {
		try {
			if (!file.toRealPath().startsWith(folder) || !Files.isRegularFile(file)) {
				throw new UserProblem("style-outside", name);
			}
			try (InputStream in = Files.newInputStream(file)) {
				return in.readNBytes(SiteStyle.FILES.get(file.getFileName().toString()) + 1);
			}
		} catch (IOException failure) {
			throw new UserProblem("style-unreadable", name);
		}
	}

	private static UserProblem problem(StyleException unusable, String given) {
		String name = given + "/" + unusable.file();
		return switch (unusable.problem()) {
		case TOO_LARGE -> new UserProblem("style-too-large", name, SiteStyle.FILES.get(unusable.file()) / KILOBYTE);
		case NOT_TEXT -> new UserProblem("style-not-text", name);
		case REACHES_OUT -> new UserProblem("style-reaches-out", name);
		case NO_PICTURE -> new UserProblem("style-no-picture", name);
		case ACTIVE_PICTURE -> new UserProblem("style-active-picture", name);
		};
	}
}
