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
	private Map<String, EObject> elements;

	ElementsByName(Project project) {
		this.project = project;
	}

	/** The element of this name, or the nearest one around it; null where there is none. */
	EObject of(String qualifiedName) {
		if (elements == null) {
			elements = gather(project);
		}
		for (String name = qualifiedName; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
			EObject element = elements.get(name);
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
