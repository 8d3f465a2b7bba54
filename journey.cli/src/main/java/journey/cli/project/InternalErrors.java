// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.util.concurrent.atomic.AtomicReference;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/**
 * Catches what the language services log as an error: a rule that failed is skipped and logged there, and a result
 * without that rule would look cleaner than it is.
 */
public final class InternalErrors {

	private final AtomicReference<Throwable> first = new AtomicReference<>();

	/** Listens to the log of the whole process; the process has one project only. */
	InternalErrors listen() {
		LogManager.resetConfiguration();
		Logger root = Logger.getRootLogger();
		root.setLevel(Level.ERROR);
		root.addAppender(new Listener());
		return this;
	}

	/**
	 * Fails where an error was logged.
	 *
	 * @throws IllegalStateException with the first error as its cause
	 */
	void check() {
		Throwable failure = first.get();
		if (failure != null) {
			throw new IllegalStateException(failure);
		}
	}

	private final class Listener extends AppenderSkeleton {

		@Override
		protected void append(LoggingEvent event) {
			Throwable cause = event.getThrowableInformation() == null
					? new IllegalStateException(event.getRenderedMessage())
					: event.getThrowableInformation().getThrowable();
			first.compareAndSet(null, cause);
		}

		@Override
		public void close() {
			// Holds nothing.
		}

		@Override
		public boolean requiresLayout() {
			return false;
		}
	}
}
