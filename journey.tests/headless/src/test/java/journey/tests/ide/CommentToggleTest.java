// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.xtext.util.ReplaceRegion;
import org.junit.jupiter.api.Test;

import journey.dsl.formatting2.FormattedText;
import journey.dsl.ide.typing.CommentToggle;

/** Comments around the part of a text between two bars. */
class CommentToggleTest {

	@Test
	void linesAreCommentedAtTheirCommonIndentation() {
		assertThat(lines("    pha|se P {\n        step S\n\n    |}\n"))
				.isEqualTo("    // phase P {\n    //     step S\n\n    // }\n");
	}

	@Test
	void aLineThatOnlyTheEndTouchesIsLeftOut() {
		assertThat(lines("|device A\n|device B\n")).isEqualTo("// device A\ndevice B\n");
	}

	@Test
	void commentsAreTakenAwayWhereAllLinesHaveOne() {
		assertThat(lines("|// device A\n  //device B\n|")).isEqualTo("device A\n  device B\n");
	}

	@Test
	void commentsAreNestedWhereOneLineHasNone() {
		assertThat(lines("|// device A\ndevice B|")).isEqualTo("// // device A\n// device B");
	}

	@Test
	void togglingTwiceChangesNothing() {
		// given
		String text = "  a\r\n\tb\r\n\r\n    c\r\n";

		// when
		String once = FormattedText.apply(text, CommentToggle.lines(text, 0, text.length()));
		String twice = FormattedText.apply(once, CommentToggle.lines(once, 0, once.length()));

		// then
		assertThat(twice).isEqualTo(text);
	}

	@Test
	void aSelectionBecomesABlockComment() {
		assertThat(block("touchpoint T |via Web| on Phone")).isEqualTo("touchpoint T /* via Web */ on Phone");
	}

	@Test
	void aSelectedBlockCommentGoes() {
		assertThat(block("touchpoint T |/* via Web */| on Phone")).isEqualTo("touchpoint T via Web on Phone");
	}

	@Test
	void theBlockCommentAroundTheCaretGoes() {
		assertThat(block("touchpoint T /* via || Web */ on Phone")).isEqualTo("touchpoint T via  Web on Phone");
	}

	@Test
	void aCommentInATextIsNone() {
		assertThat(block("device D \"/* a || b */\"")).isEqualTo("device D \"/* a  b */\"");
	}

	@Test
	void anEmptyTextStaysEmpty() {
		assertThat(lines("||") + block("||")).isEmpty();
	}

	@Test
	void theLastLineNeedsNoLineBreak() {
		assertThat(lines("device A\n|device B|")).isEqualTo("device A\n// device B");
	}

	@Test
	void linesOfTwoJourneysAreCommented() {
		assertThat(lines("journey A {\n  |state target\n}\njourney B {\n|}\n"))
				.isEqualTo("journey A {\n//   state target\n// }\n// journey B {\n}\n");
	}

	@Test
	void aSelectionWithACommentStays() {
		assertThat(block("|a /* b */ c|")).isEqualTo("a /* b */ c");
	}

	@Test
	void nothingSelectedStays() {
		assertThat(block("a || b")).isEqualTo("a  b");
	}

	private static String lines(String marked) {
		String text = marked.replace("|", "");
		return apply(text, CommentToggle.lines(text, marked.indexOf('|'), marked.lastIndexOf('|') - 1));
	}

	private static String block(String marked) {
		String text = marked.replace("|", "");
		return apply(text, CommentToggle.block(text, marked.indexOf('|'), marked.lastIndexOf('|') - 1));
	}

	private static String apply(String text, List<ReplaceRegion> changes) {
		return FormattedText.apply(text, changes);
	}
}
