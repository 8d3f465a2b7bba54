// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.parsing.StepMemory;

/**
 * All that the rules on a step look at besides the step itself and the steps that its ways on lead to: what stands
 * outside of the steps of its file, the other files, the names in all of them, and the settings. No rule on a step, or
 * on what is in it, may look into another step.
 */
final class StepBasis {

	private StepBasis() {
	}

	/**
	 * The basis of a file's findings, the same for all of its steps.
	 *
	 * @param element any element of the file
	 * @param context what is kept while a file is checked
	 * @return empty where findings are not to be kept: only an editor checks a file again and again
	 */
	@SuppressWarnings("unchecked")
	static Optional<List<Object>> of(EObject element, Map<Object, Object> context) {
		return (Optional<List<Object>>) context.computeIfAbsent(StepBasis.class, key -> of(element.eResource()));
	}

	private static Optional<List<Object>> of(Resource file) {
		if (!(file instanceof XtextResource) || file.getResourceSet() == null) {
			return Optional.empty();
		}
		return FileReferences.ofOthers(file.getResourceSet()).map(others -> {
			List<Object> basis = new ArrayList<>(others);
			basis.add(RuleSettings.of(file));
			basis.addAll(StepMemory.surroundings(file));
			return basis;
		});
	}
}
