// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;

import journey.sirius.Windows;
import journey.sirius.reflection.SiriusApi;

/** Tells {@link NewElements} when a session of Sirius reads a text again, or anything else that has changed. */
public final class ReadingAgain implements IExecutableExtensionFactory {

	private static final String API = "org.eclipse.sirius.business.api.session.";
	private static final String NOTES = "org.eclipse.sirius.diagram.ui.business.api.view.SiriusLayoutDataManager";

	/**
	 * The listener for Sirius's extension point {@code sessionManagerListener}. It does nothing where Sirius shows no
	 * diagrams.
	 *
	 * @throws CoreException where Sirius is not as this class knows it; Sirius tells and goes on without the listener
	 */
	@Override
	public Object create() throws CoreException {
		try {
			return SiriusApi.implement(SiriusApi.find(API + "SessionManagerListener"), listener());
		} catch (IllegalStateException unknown) {
			throw new CoreException(Status.error(unknown.getMessage(), unknown));
		}
	}

	private static BiFunction<String, Object[], Object> listener() {
		Class<?> notes = SiriusApi.find(NOTES);
		if (notes == null) {
			return (method, arguments) -> null;
		}
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		// a method reference would load the class now, and with it activate the bundle
		NewElements elements = new NewElements(toPlace(notes), history, action -> Windows.later(action));
		history.addOperationHistoryListener(elements);
		return listener(elements);
	}

	private static BiFunction<String, Object[], Object> listener(NewElements elements) {
		Class<?> changes = SiriusApi.find(API + "SessionListener");
		Object begin = SiriusApi.constant(changes, "ABOUT_TO_BE_REPLACED");
		Set<Object> ends = Set.of(SiriusApi.constant(changes, "SYNC"), SiriusApi.constant(changes, "DIRTY"),
				SiriusApi.constant(changes, "CLOSED"));
		return (method, arguments) -> {
			if (method.equals("notify") && begin.equals(arguments[1])) {
				elements.beginReading(arguments[0]);
			} else if (method.equals("notify") && ends.contains(arguments[1])) {
				elements.endReading(arguments[0]);
			}
			return null;
		};
	}

	@SuppressWarnings("unchecked") // the map of diagrams and shapes is one of EMF objects
	private static Notes toPlace(Class<?> notes) {
		return new Notes((Map<EObject, Set<EObject>>) SiriusApi.call(notes, SiriusApi.instance(notes),
				"getCreatedViewForInitPositionLayout"));
	}
}
