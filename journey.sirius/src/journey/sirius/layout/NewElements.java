// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.emf.ecore.EObject;

/**
 * Keeps new elements of diagrams from being placed too early.
 * <p>
 * Sirius notes down which shapes it has created. After each operation it passes them on to the contents that the
 * diagram's editor has at that time, which place them a moment later. By then the contents or the shapes may be gone,
 * and Sirius logs an error:
 * <ul>
 * <li>Where a text has been read again, each editor gets other contents right after the operation. The new shapes are
 * not in them, and stay in the corner.
 * <li>A tool that creates shapes beside another may be undone at once.
 * </ul>
 * In both cases the notes are taken away until the window has nothing else to do. What still exists then is placed.
 */
final class NewElements implements IOperationHistoryListener {

	private final Notes toPlace;

	/** The shapes that have a place already, and that others are placed beside. */
	private final Notes beside;

	private final IOperationHistory history;

	private final Executor later;

	/** The sessions that read a text again. */
	private final Set<Object> reading = new HashSet<>();

	NewElements(Notes toPlace, Notes beside, IOperationHistory history, Executor later) {
		this.toPlace = toPlace;
		this.beside = beside;
		this.history = history;
		this.later = later;
	}

	synchronized void beginReading(Object session) {
		reading.add(session);
	}

	synchronized void endReading(Object session) {
		if (reading.remove(session)) {
			later.execute(this::place);
		}
	}

	/** Sirius's editors listen too. They are younger than this listener, so what is taken here is not there for them. */
	@Override
	public synchronized void historyNotification(OperationHistoryEvent event) {
		if (event.getEventType() != OperationHistoryEvent.DONE || event.getOperation() instanceof Notice) {
			return;
		}
		if (!reading.isEmpty()) {
			take(toPlace.diagrams());
		} else if (take(toPlace.diagrams().stream().filter(beside.diagrams()::contains).toList())) {
			later.execute(this::place);
		}
	}

	private boolean take(List<EObject> diagrams) {
		diagrams.forEach(diagram -> {
			toPlace.take(diagram);
			beside.take(diagram);
		});
		return !diagrams.isEmpty();
	}

	private void place() {
		if (giveBack()) {
			try {
				history.execute(new Notice(), null, null);
			} catch (ExecutionException impossible) {
				throw new IllegalStateException(impossible);
			}
		}
	}

	private synchronized boolean giveBack() {
		beside.giveBack();
		return toPlace.giveBack();
	}
}
