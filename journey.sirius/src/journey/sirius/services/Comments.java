// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.resource.XtextResource;

/** The documentation of elements: the comments that stand before them in the text. */
final class Comments {

	private Comments() {
	}

	/** The comment before an element, on one line; empty where there is none, or no text. */
	static String of(EObject element) {
		return element.eResource() instanceof XtextResource file ? Texts.oneLine(file.getResourceServiceProvider()
				.get(IEObjectDocumentationProvider.class).getDocumentation(element)) : "";
	}
}
