// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.List;

/** The files that belong together: those of a project, or those of a folder outside the workspace. */
public sealed interface JourneyFiles permits ProjectFiles, FolderFiles, SingleFile {

	/** What the names of files of the language end with. */
	String EXTENSION = "journey";

	/** A name that tells these files from others. */
	String name();

	/** Whether what is known of the files is kept while none of them is open: where changes of them are heard of. */
	boolean isLasting();

	/** What the last build found out about the files; nothing where no build looks after them. */
	default BuiltFiles built() {
		return BuiltFiles.NONE;
	}

	/** The files as they are now; may take its time, so not for the user's thread. */
	List<JourneyFile> list();
}
