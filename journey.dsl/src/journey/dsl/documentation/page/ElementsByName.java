// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.analysis.Project;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.journey.NamedElement;

/** Finds elements by their qualified names; of two alike the first counts. */
final class ElementsByName {

	private final Project project;
	private volatile Map<String, EObject> elements;

	ElementsByName(Project project) {
		this.project = project;
	}

	/** The element of this name, or the nearest one around it; null where there is none. */
	EObject of(String qualifiedName) {
		Map<String, EObject> known = elements;
		if (known == null) {
			// pages may be filled side by side; whoever is second gathers the same
			known = gather(project);
			elements = known;
		}
		for (String name = qualifiedName; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
			EObject element = known.get(name);
			if (element != null) {
				return element;
			}
		}
		return null;
	}

	private static Map<String, EObject> gather(Project project) {
		var elements = new HashMap<String, EObject>();
		project.files().forEach(file -> EcoreUtil.getAllContents(file, false).forEachRemaining(part -> {
			if (part instanceof NamedElement element) {
				elements.putIfAbsent(QualifiedNames.of(element), element);
			}
		}));
		return elements;
	}
}
