// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

import journey.dsl.ui.Texts;

/** The examples that come with the bundle; the build packs them into it. */
final class Examples {

	private static final String ROOT = "examples/";

	private Examples() {
	}

	/** Their names. */
	static List<String> names() {
		return resources("/examples").stream().map(path -> path.substring(ROOT.length()))
				.filter(path -> path.contains("/")).map(path -> path.substring(0, path.indexOf('/')))
				.distinct().sorted().toList();
	}

	/** What an example shows. */
	static String title(String name) {
		return Texts.WIZARDS.text("example." + name);
	}

	/** The files of an example: contents by path. */
	static Map<String, byte[]> files(String name) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		for (String path : resources("/" + ROOT + name)) {
			try (InputStream content = Examples.class.getClassLoader().getResourceAsStream(path)) {
				files.put(path.substring((ROOT + name + "/").length()), content.readAllBytes());
			}
		}
		return files;
	}

	private static Collection<String> resources(String folder) {
		BundleWiring wiring = FrameworkUtil.getBundle(Examples.class).adapt(BundleWiring.class);
		return wiring.listResources(folder, "*.*",
				BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
	}
}
