// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.journey.Step;

/**
 * What was found out about a step, kept with it as long as its basis stays the same: all that it was found out from
 * besides what stands in the step. A step that is read again is another step, of which nothing is known yet.
 */
public final class StepMemory extends AdapterImpl {

	private record Known(Object basis, Object value) {
	}

	private final Map<Class<?>, Known> known = new HashMap<>();

	private StepMemory() {
	}

	/**
	 * What is kept of a step, else what a computation gives, which is kept then.
	 *
	 * @param type tells what is asked for
	 * @param basis all that it depends on besides what stands in the step
	 */
	public static <T> T of(Step step, Class<T> type, Object basis, Function<Step, T> computation) {
		Optional<T> value = find(step, type, basis);
		return value.orElseGet(() -> {
			T computed = computation.apply(step);
			keep(step, type, basis, computed);
			return computed;
		});
	}

	/** What is kept of a step; empty where nothing is, or where its basis was another one. */
	public static <T> Optional<T> find(Step step, Class<T> type, Object basis) {
		StepMemory memory = (StepMemory) EcoreUtil.getExistingAdapter(step, StepMemory.class);
		Known found = memory == null ? null : memory.known.get(type);
		return found == null || !found.basis.equals(basis) ? Optional.empty() : Optional.of(type.cast(found.value));
	}

	/** Keeps something of a step. */
	public static <T> void keep(Step step, Class<T> type, Object basis, T value) {
		StepMemory memory = (StepMemory) EcoreUtil.getExistingAdapter(step, StepMemory.class);
		if (memory == null) {
			memory = new StepMemory();
			step.eAdapters().add(memory);
		}
		memory.known.put(type, new Known(basis, value));
	}

	/** {@return the basis of what depends on the step alone, and on what stands outside of steps in any file of its set} */
	public static List<Object> surroundings(Resource file) {
		List<Resource> files = file.getResourceSet() == null ? List.of(file) : file.getResourceSet().getResources();
		return files.stream().filter(XtextResource.class::isInstance)
				.<Object>map(each -> Surroundings.of((XtextResource) each)).toList();
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == StepMemory.class;
	}
}
