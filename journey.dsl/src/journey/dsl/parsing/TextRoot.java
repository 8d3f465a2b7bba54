// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.stream.IntStream;

import org.eclipse.xtext.nodemodel.impl.RootNode;

/** The node of a whole text; it knows the text's passages. */
final class TextRoot extends RootNode {

	private final Passages passages = new Passages();

	/** {@return the passages of the text} */
	Passages passages() {
		return passages;
	}

	/** Xtext looks at each character, which for a long text takes longer than to read the step that has changed. */
	@Override
	protected int[] computeLineBreaks(String text) {
		if (text.indexOf('\r') >= 0) {
			return super.computeLineBreaks(text);
		}
		return IntStream.iterate(text.indexOf('\n'), place -> place >= 0, place -> text.indexOf('\n', place + 1))
				.toArray();
	}
}
