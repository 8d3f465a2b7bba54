// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;

/**
 * Keeps new elements of diagrams from being placed too early.
 * <p>
 * Sirius notes down which shapes it has created. After each operation it passes them on to the contents that the
 * diagram's editor has at that time, which place them a moment later. Where a text has been read again, each editor
 * gets other contents right after the operation. The new shapes are not in the old ones: they stay in the corner, and
 * Sirius logs an error where these contents are gone. So as long as a text is read, the notes are taken away. What
 * still exists when the window has nothing else to do is placed then.
 */
final class NewElements implements IOperationHistoryListener {

	private final Notes toPlace;

	private final IOperationHistory history;

	private final Executor later;

	/** The sessions that read a text again. */
	private final Set<Object> reading = new HashSet<>();

	NewElements(Notes toPlace, IOperationHistory history, Executor later) {
		this.toPlace = toPlace;
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
		if (event.getEventType() == OperationHistoryEvent.DONE && !reading.isEmpty()) {
			toPlace.take();
		}
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
		return toPlace.giveBack();
	}
}
