// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.documentation;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Whether and how a build writes a project's documentation; kept with the project.
 *
 * @param enabled whether it does
 * @param folder the folder below the project, with slashes
 * @param language "en", "fr", or empty for that of the project's first file
 */
public record DocumentationSettings(boolean enabled, String folder, String language) {

	/** Nothing is written unless somebody wants it. */
	public static final DocumentationSettings DEFAULT = new DocumentationSettings(false, "documentation", "");

	private static final String NODE = "journey.dsl.ui";
	private static final String ENABLED = "documentation.enabled";
	private static final String FOLDER = "documentation.folder";
	private static final String LANGUAGE = "documentation.language";

	/** The settings of a project. */
	public static DocumentationSettings of(IProject project) {
		if (!project.isAccessible()) {
			return DEFAULT;
		}
		IEclipsePreferences node = new ProjectScope(project).getNode(NODE);
		return new DocumentationSettings(node.getBoolean(ENABLED, DEFAULT.enabled), node.get(FOLDER, DEFAULT.folder),
				node.get(LANGUAGE, DEFAULT.language));
	}

	/** Makes these the settings of a project; what is as by default is not written. */
	public void save(IProject project) throws BackingStoreException {
		IEclipsePreferences node = new ProjectScope(project).getNode(NODE);
		set(node, ENABLED, String.valueOf(enabled), String.valueOf(DEFAULT.enabled));
		set(node, FOLDER, folder, DEFAULT.folder);
		set(node, LANGUAGE, language, DEFAULT.language);
		node.flush();
	}

	private static void set(IEclipsePreferences node, String key, String value, String byDefault) {
		if (value.equals(byDefault)) {
			node.remove(key);
		} else {
			node.put(key, value);
		}
	}

	/** Whether the folder can be one: below the project, and not the project itself. */
	public static boolean isFolder(String path) {
		Path relative = new Path(path);
		return !relative.isEmpty() && !relative.isAbsolute() && relative.getDevice() == null
				&& !relative.segment(0).equals("..") && Path.EMPTY.isValidPath(path) && !path.contains("\\");
	}

	/** The language asked for. */
	Optional<Locale> locale() {
		return switch (language) {
			case "en" -> Optional.of(Locale.ENGLISH);
			case "fr" -> Optional.of(Locale.FRENCH);
			default -> Optional.empty();
		};
	}
}
