// SPDX-License-Identifier: EPL-2.0
package journey.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.formatting2.FormattedText;
import journey.tests.Models;

/** Texts before and after formatting. */
final class Formatting {

	private Formatting() {
	}

	static String format(String text) {
		XtextResource resource = Models.load(text).get(0);
		return FormattedText.apply(text, Models.service(FormattedText.class).changes(resource));
	}

	/** A text without syntax errors, parsed. */
	static XtextResource parse(String text) {
		XtextResource resource = Models.load(text).get(0);
		assertThat(resource.getParseResult().hasSyntaxErrors()).as(text).isFalse();
		return resource;
	}

	/** What a text consists of, white space aside: its tokens, and its comments with the white space of their lines. */
	static List<String> tokens(String text) {
		List<String> tokens = new ArrayList<>();
		for (ILeafNode leaf : parse(text).getParseResult().getRootNode().getLeafNodes()) {
			if (!leaf.isHidden()) {
				tokens.add(leaf.getText());
			} else if (isComment(leaf)) {
				tokens.add(leaf.getText().strip().replaceAll("\n[ \t]*\\*", "\n*"));
			}
		}
		return tokens;
	}

	static boolean isComment(ILeafNode leaf) {
		return leaf.isHidden() && leaf.getText().startsWith("/");
	}
}
