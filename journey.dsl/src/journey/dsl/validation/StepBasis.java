// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Singleton;

import journey.dsl.journey.Step;
import journey.dsl.parsing.Surroundings;

/**
 * All that the rules on a step look at besides the step itself: what stands outside of the steps of its file, the other
 * files, the names in all of them, and the settings. No rule on a step, or on what is in it, may look into another step.
 */
@Singleton
class StepBasis {

	/**
	 * The basis of a step's findings, the same for all steps of a file.
	 *
	 * @param context what is kept while a file is checked
	 * @return empty where findings are not to be kept: only an editor checks a file again and again
	 */
	@SuppressWarnings("unchecked")
	List<Object> of(Step step, Map<Object, Object> context) {
		List<Object> known = (List<Object>) context.get(StepBasis.class);
		if (known == null) {
			known = of(step.eResource());
			context.put(StepBasis.class, known);
		}
		return known.isEmpty() || NodeModelUtils.getNode(step) == null ? List.of() : known;
	}

	private static List<Object> of(Resource file) {
		ResourceSet resources = file == null ? null : file.getResourceSet();
		return resources == null ? List.of()
				: FileReferences.ofOthers(resources).map(others -> of(file, resources, others)).orElse(List.of());
	}

	private static List<Object> of(Resource file, ResourceSet resources, List<FileReferences> others) {
		List<Object> basis = new ArrayList<>(others);
		basis.add(RuleSettings.of(file));
		for (Resource each : resources.getResources()) {
			if (each instanceof XtextResource text) {
				basis.add(Surroundings.of(text));
			}
		}
		return basis;
	}
}
