// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;

import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.writing.TextEdits;

/**
 * A way to mend a finding.
 *
 * @param kind names fixes of different findings that do the same, so that one can be made everywhere
 * @param title what it does, in a few words of the virtual machine's language
 * @param edits the changes of the text, in its order
 */
public record Fix(String kind, String title, List<ReplaceRegion> edits) {

	/** Puts the changes into the order of the text. */
	public Fix {
		edits = TextEdits.sorted(edits);
	}

	/** The same with the line breaks that a text has. */
	Fix withLineBreaksOf(String text) {
		return !text.contains("\r\n") ? this
				: new Fix(kind, title, edits.stream().map(edit -> new ReplaceRegion(edit.getOffset(), edit.getLength(),
						edit.getText().replaceAll("\\R", "\r\n"))).toList());
	}

	static Fix of(String kind, String title, ReplaceRegion edit) {
		return new Fix(kind, title, List.of(edit));
	}
}
