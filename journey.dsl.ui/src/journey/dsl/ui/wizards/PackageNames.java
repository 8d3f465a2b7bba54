// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

import journey.dsl.journey.JourneyPackage;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/**
 * The elements that the files of a package declare already.
 *
 * @param kinds what each name stands for
 */
record PackageNames(Map<String, EClass> kinds) {

	/** A package without files. */
	static final PackageNames NONE = new PackageNames(Map.of());

	/** The names of a package in a project, which files that are not saved count for too. Not for the user's thread. */
	static PackageNames of(IProject project, String packageName) {
		DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
		QualifiedName owner = packageName.isEmpty() ? QualifiedName.EMPTY
				: models.language().get(IQualifiedNameConverter.class).toQualifiedName(packageName);
		ProjectFiles files = new ProjectFiles(project);
		Map<String, EClass> kinds = new LinkedHashMap<>();
		try {
			for (IEObjectDescription element : models.indexes().connect(files).descriptions()
					.getExportedObjectsByType(JourneyPackage.Literals.NAMED_ELEMENT)) {
				QualifiedName name = element.getQualifiedName();
				if (name.getSegmentCount() == owner.getSegmentCount() + 1 && name.startsWith(owner)) {
					kinds.put(name.getLastSegment(), element.getEClass());
				}
			}
		} finally {
			models.indexes().disconnect(files);
		}
		return new PackageNames(kinds);
	}

	/** Whether a name is taken. */
	boolean has(String name) {
		return kinds.containsKey(name);
	}

	/** Whether a name stands for an element of this kind. */
	boolean has(String name, EClass kind) {
		return kinds.get(name) == kind;
	}

	/** A name that is not taken: the given one, if need be with a number. */
	String free(String name) {
		String free = name;
		for (int number = 2; has(free); number++) {
			free = name + number;
		}
		return free;
	}
}
