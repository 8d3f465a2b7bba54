// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.List;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.core.runtime.ILog;

/**
 * Brings to the platform's log what the language and Xtext log as a warning or worse. Without it log4j would drop that:
 * nobody else listens, unless Xtext's own bundle for this is installed, and then it is left to that one.
 */
final class PlatformLog extends AppenderSkeleton {

	private static final List<String> LOGGERS = List.of("journey", "org.eclipse.xtext");

	PlatformLog() {
		setName("journey");
		setThreshold(Level.WARN);
	}

	void install() {
		if (!Logger.getRootLogger().getAllAppenders().hasMoreElements()) {
			LOGGERS.forEach(name -> Logger.getLogger(name).addAppender(this));
		}
	}

	void uninstall() {
		LOGGERS.forEach(name -> Logger.getLogger(name).removeAppender(this));
	}

	@Override
	protected void append(LoggingEvent event) {
		ILog log = ILog.of(PlatformLog.class);
		String message = event.getLoggerName() + ": " + event.getRenderedMessage();
		ThrowableInformation thrown = event.getThrowableInformation();
		Throwable cause = thrown == null ? null : thrown.getThrowable();
		if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
			log.error(message, cause);
		} else {
			log.warn(message, cause);
		}
	}

	@Override
	public void close() {
		// the platform closes its log
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
