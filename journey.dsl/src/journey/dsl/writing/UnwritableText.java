// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.io.IOException;

/** A changed model cannot be written; its file stays as it is. The message says why and what to do. */
public final class UnwritableText extends IOException {

	private static final long serialVersionUID = 1;

	UnwritableText(String message) {
		super(message);
	}

	UnwritableText(String message, Throwable cause) {
		super(message, cause);
	}
}
