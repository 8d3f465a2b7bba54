// SPDX-License-Identifier: EPL-2.0
package journey.tests;

import journey.dsl.parsing.TextChange;

/** Finds out in what texts differ. */
public final class TextChanges {

	private TextChanges() {
	}

	/** {@return the smallest change that makes one text of the other} */
	public static TextChange between(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shorter && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int same = 0;
		while (same < shorter - start
				&& before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
			same++;
		}
		return new TextChange(start, before.length() - same, after.substring(start, after.length() - same));
	}
}
