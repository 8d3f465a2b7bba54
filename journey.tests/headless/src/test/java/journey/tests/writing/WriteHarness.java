// SPDX-License-Identifier: EPL-2.0
package journey.tests.writing;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.JourneyResource;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;
import journey.dsl.writing.UnwritableText;
import journey.tests.Models;

/** A file whose model is changed as a diagram would change it. */
record WriteHarness(JourneyResource resource) {

	/** The first of some files. */
	static WriteHarness of(String... texts) {
		List<XtextResource> files = Models.load(texts);
		files.forEach(EcoreUtil::resolveAll);
		return new WriteHarness((JourneyResource) files.get(0));
	}

	JourneyFile file() {
		return (JourneyFile) resource.getContents().get(0);
	}

	/** {@return the first element of a type and a name} */
	<T extends NamedElement> T find(Class<T> type, String name) {
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext();) {
			EObject next = all.next();
			if (type.isInstance(next) && name.equals(((NamedElement) next).getName())) {
				return type.cast(next);
			}
		}
		throw new NoSuchElementException(name);
	}

	/** Changes an element. */
	<T extends NamedElement> WriteHarness change(Class<T> type, String name, Consumer<T> change) {
		change.accept(find(type, name));
		return this;
	}

	/** {@return the text after the change, which reads as the model does} */
	String text() {
		try {
			String text = resource.text();
			ReadBack.assertSame(resource, text);
			return text;
		} catch (UnwritableText e) {
			throw new AssertionError(e);
		}
	}

	/** {@return the lines that differ, as a diff writes them} */
	List<String> diff() {
		return Diff.of(resource.getParseResult().getRootNode().getText(), text());
	}

	/** {@return why the model cannot be written} */
	String refusal() {
		try {
			throw new AssertionError("written: " + resource.text());
		} catch (UnwritableText e) {
			return e.getMessage();
		}
	}

	static List<String> lines(String text) {
		return Arrays.asList(text.split("\n", -1));
	}
}
