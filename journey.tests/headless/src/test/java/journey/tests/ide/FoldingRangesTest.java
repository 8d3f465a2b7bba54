// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

/** What folds, by the first line of each range. */
class FoldingRangesTest {

	@Test
	void elementsOfSeveralLinesFold() {
		assertThat(folded("""
				journey Buy {
					phase Search {
						step Compare {
							emotion 1
						}
						step Order { emotion 1 }
					}
				}
				""")).containsExactly("journey Buy {", "phase Search {", "step Compare {");
	}

	@Test
	void importsFoldTogether() {
		assertThat(folded("import a.*\nimport b.*\nlanguage fr\nimport c.*\nchannel Web")).containsExactly("import a.*");
	}

	@Test
	void commentsOfSeveralLinesFold() {
		assertThat(folded("/* one\n   two */\n/* short */\n/**\n * Doc.\n */\nchannel Web"))
				.containsExactly("/* one", "/**");
	}

	@Test
	void anElementWithADocumentationFoldsFromItsKeyword() {
		assertThat(folded("/** Doc. */\npersona P {\n\tage 34\n}")).containsExactly("persona P {");
	}

	@Test
	void aBrokenTextFoldsAsFarAsItCanBeRead() {
		assertThat(folded("persona P {\n\tage 34\n}\njourney {\n")).contains("persona P {");
	}

	private static List<String> folded(String source) {
		MarkedText text = MarkedText.of(source);
		return MarkedText.service(IFoldingRangeProvider.class)
				.getFoldingRanges(text.resource(), CancelIndicator.NullImpl).stream()
				.map(range -> firstLine(text, range)).toList();
	}

	private static String firstLine(MarkedText text, FoldingRange range) {
		return text.part(range.getOffset(), range.getLength()).lines().findFirst().orElse("");
	}
}
