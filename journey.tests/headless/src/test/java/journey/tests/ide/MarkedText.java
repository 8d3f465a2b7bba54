// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Injector;

import journey.dsl.ide.JourneyIdeSetup;
import journey.tests.Models;

/**
 * A parsed text with a place in it.
 *
 * @param resource the text, parsed
 * @param text the text without the bar
 * @param caret where the bar stood; the start where there was none
 */
record MarkedText(XtextResource resource, String text, int caret) {

	private static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();

	/** A service of the language. */
	static <T> T service(Class<T> type) {
		return INJECTOR.getInstance(type);
	}

	/** A text in which a bar marks a place, beside other files of its project. */
	static MarkedText of(String marked, String... otherFiles) {
		XtextResourceSet files = Models.files(INJECTOR);
		for (int number = 1; number <= otherFiles.length; number++) {
			load(files, "other" + number, otherFiles[number - 1]);
		}
		int caret = Math.max(0, marked.indexOf('|'));
		String text = marked.replaceFirst("\\|", "");
		return new MarkedText(load(files, "text", text), text, caret);
	}

	/** A part of the text. */
	String part(int offset, int length) {
		return text.substring(offset, offset + length);
	}

	private static XtextResource load(XtextResourceSet files, String name, String text) {
		return Models.read(files, URI.createURI("memory:/" + name + ".journey"), text);
	}
}
