// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Singleton;

import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;
import journey.dsl.parsing.StepMemory;

/**
 * All that the rules on a step look at besides the step itself: the steps that its ways on lead to, what stands outside
 * of the steps of its file, the other files, the names in all of them, and the settings. No rule on a step, or on what
 * is in it, may look into another step.
 */
@Singleton
class StepBasis {

	/**
	 * What a step is checked with.
	 *
	 * @param shared what is the same for all steps of a file
	 * @param next the steps that its ways on lead to
	 */
	private record Basis(List<Object> shared, List<Step> next) {
	}

	/**
	 * The basis of a step's findings.
	 *
	 * @param context what is kept while a file is checked
	 * @return empty where findings are not to be kept: only an editor checks a file again and again
	 */
	Optional<Object> of(Step step, Map<Object, Object> context) {
		Journey journey = EcoreUtil2.getContainerOfType(step, Journey.class);
		return journey == null || NodeModelUtils.getNode(step) == null ? Optional.empty()
				: shared(step, context).map(shared -> new Basis(shared, CheckedFlow.of(journey, context).successors(step)));
	}

	/**
	 * The basis of what follows from a step alone and from what is outside of all steps.
	 *
	 * @param element any element of the file
	 * @return empty where nothing is to be kept
	 */
	@SuppressWarnings("unchecked")
	Optional<List<Object>> shared(EObject element, Map<Object, Object> context) {
		return (Optional<List<Object>>) context.computeIfAbsent(StepBasis.class, key -> of(element.eResource()));
	}

	private static Optional<List<Object>> of(Resource file) {
		ResourceSet resources = file == null ? null : file.getResourceSet();
		return resources == null ? Optional.empty() : FileReferences.ofOthers(resources).map(others -> {
			List<Object> basis = new ArrayList<>(others);
			basis.add(RuleSettings.of(file));
			basis.addAll(StepMemory.surroundings(file));
			return basis;
		});
	}
}
