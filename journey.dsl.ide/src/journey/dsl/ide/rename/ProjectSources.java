// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/** All files that can see an element which is to be renamed. They are read; nobody writes them here. */
@FunctionalInterface
public interface ProjectSources {

	/**
	 * Reads and links the files.
	 *
	 * @param texts texts that some files are to have instead of their own
	 * @return each file once, in an order that does not change, in a resource set that nobody else uses; files of
	 *         several projects may be in several
	 */
	List<XtextResource> load(Map<URI, String> texts);
}
