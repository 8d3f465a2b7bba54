// SPDX-License-Identifier: EPL-2.0
package journey.tests.restart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** The project of both sessions. */
final class ShopProject {

	/** The file that is worked on. */
	static final String ACTIVE = "buy.journey";

	/** The step at the caret of the editor that is worked in. */
	static final String MARKED = "shop.Buy.Search.Compare";

	/** A file whose editor is behind another. */
	static final String BEHIND = "return.journey";

	private static final String UNOPENED = "channels.journey";

	/** A file that no editor shows and nothing refers to. */
	private static final String UNREAD = "desks.journey";

	/** A name that the file which is worked on refers to in vain. */
	static final String UNKNOWN = "Nemo";

	private static final String NATURE = "journey.dsl.ui.nature";
	private static final String PROBLEM = "journey.dsl.ui.problem";

	private static final String ACTIVE_TEXT = """
			package shop
			import web.*
			channel Shop owner Nemo
			journey Ask { }
			journey Buy {
			%s	phase Search {
					step Order "I order" { touchpoint Till "The till" via Site }
					step Compare "I compare"
				}
				phase Keep {
					step Unpack "I unpack"
					step Build "I build"
			%s	}
			}
			""".formatted("\t// a line\n".repeat(80), IntStream.range(0, 20)
			.mapToObj("\t\tstep Use%d \"I sit and lie\"\n"::formatted).collect(Collectors.joining()));

	/** What an editor behind another one shows. */
	static final String BEHIND_TEXT = """
			package shop
			journey Return {
			%s	phase Leave {
					step Pack "I pack"
				}
			}
			""".formatted("\t// a line\n".repeat(80));

	private static final String UNOPENED_TEXT = """
			package web
			channel Site "Site"
			""";

	private static final String UNREAD_TEXT = """
			package desks
			channel Desk "Desk"
			""";

	private ShopProject() {
	}

	/** The project. */
	static IProject get() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject("shop");
	}

	/** Creates it as the wizard does. */
	static void create() throws CoreException {
		IProject project = get();
		project.create(null);
		project.open(null);
		project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
		IProjectDescription description = project.getDescription();
		description.setNatureIds(new String[] { NATURE });
		project.setDescription(description, null);
		write(UNOPENED, UNOPENED_TEXT);
		write(UNREAD, UNREAD_TEXT);
		write(BEHIND, BEHIND_TEXT);
		write(ACTIVE, ACTIVE_TEXT);
	}

	/** Builds what has changed, as far as nobody else has done it. */
	static void build() throws CoreException {
		get().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
	}

	private static void write(String name, String text) throws CoreException {
		get().getFile(name).create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
	}

	/** One of its files. */
	static IFile file(String name) {
		return get().getFile(name);
	}

	/** The messages that the Problems view has of it. */
	static List<String> problems() {
		try {
			return List.of(get().findMarkers(PROBLEM, false, IResource.DEPTH_INFINITE)).stream()
					.map(marker -> marker.getResource().getName() + ": " + marker.getAttribute(IMarker.MESSAGE, ""))
					.sorted().toList();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
