// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;

import journey.sirius.reflection.SiriusApi;

/**
 * Offers Sirius the layout of the journey map: none, since compartments place phases and steps by themselves.
 * <p>
 * Without it, Sirius moves everything to its grid after each layout. It asks for the place of each shape, and from
 * 7.4.15 on derives that of a compartment from the one before it, again and again. The time doubles more than once with
 * each phase: a map of six phases would never open.
 * <p>
 * Sirius may ask while it is not yet able to load a specification. So the manifest excludes this package from the lazy
 * activation: it must not register the viewpoint.
 */
public final class MapLayout implements IExecutableExtensionFactory {

	private static final String ID = "journey.sirius.map";
	private static final String PROVIDER = "org.eclipse.sirius.diagram.ui.api.layout.CustomLayoutAlgorithmProvider";
	private static final String ALGORITHM = "org.eclipse.sirius.diagram.ui.api.layout.CustomLayoutAlgorithm";
	/** Moves edges only, and the map has none. */
	private static final String LAYOUT =
			"org.eclipse.sirius.diagram.ui.tools.api.layout.provider.InlineEdgeLayoutProvider";

	/**
	 * The provider of the layout, for Sirius's extension point {@code customLayoutAlgorithmProvider}.
	 *
	 * @throws CoreException where Sirius is not as this class knows it; Sirius tells and goes on, with its own layout
	 */
	@Override
	public Object create() throws CoreException {
		try {
			return SiriusApi.implement(SiriusApi.find(PROVIDER), List.of(algorithm()));
		} catch (IllegalStateException unknown) {
			throw new CoreException(Status.error(unknown.getMessage(), unknown));
		}
	}

	private static Object algorithm() {
		Supplier<Object> layout = () -> SiriusApi.create(SiriusApi.find(LAYOUT));
		Object builder = SiriusApi.call(SiriusApi.find(ALGORITHM), null, "newCustomLayoutAlgorithm", ID);
		Class<?> type = builder.getClass();
		SiriusApi.call(type, builder, "setLabel", "Journey map");
		SiriusApi.call(type, builder, "setDescription", "");
		SiriusApi.call(type, builder, "setLayoutSupplier", layout);
		SiriusApi.call(type, builder, "setLayoutOptions", Map.of());
		SiriusApi.call(type, builder, "setLaunchSnapAfter", false);
		return SiriusApi.call(type, builder, "build");
	}
}
