// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.eclipse.xtext.util.CancelIndicator;

/**
 * Who may use a resource: one thread at a time, in the order in which they come, so that work which is given up for
 * somebody who waits is not begun anew before that one had a turn.
 */
final class Turns {

	private final Lock lock = new ReentrantLock(true);
	private final AtomicInteger waiting = new AtomicInteger();
	private final CancelIndicator awaited = () -> waiting.get() > 0;

	/** Does something that somebody waits for. */
	<T> T atOnce(Supplier<T> work) {
		waiting.incrementAndGet();
		try {
			lock.lock();
		} finally {
			waiting.decrementAndGet();
		}
		return inTurn(work);
	}

	/** Does something that can wait. */
	<T> T patiently(Supplier<T> work) {
		lock.lock();
		return inTurn(work);
	}

	private <T> T inTurn(Supplier<T> work) {
		try {
			return work.get();
		} finally {
			lock.unlock();
		}
	}

	/** Tells whether somebody waits, for whom work that can wait is given up. */
	CancelIndicator awaited() {
		return awaited;
	}
}
