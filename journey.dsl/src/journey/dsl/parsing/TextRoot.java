// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.stream.IntStream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.RootNode;

import journey.dsl.parsing.Passages.Passage;

/**
 * The node of a whole text. The text is kept in passages: where one of them is read again, a long text is put together
 * only when somebody asks for all of it, and its line breaks are not searched anew.
 */
final class TextRoot extends RootNode {

	private Passages passages;
	private LineBreaks lines;
	/** Null while nobody has asked for it since a part was read again. */
	private String whole;

	/** Adds a passage at the end of those of the text, which is being read. */
	Passage addPassage(int offset) {
		return passages.add(whole, offset);
	}

	/** {@return a part of the text that is made of whole passages} */
	String text(INode part) {
		return passages.text(part.getTotalOffset(), part.getTotalEndOffset());
	}

	/** Replaces the text of a part by that of a part of another text, which is not used any more. */
	void replaceText(INode old, TextRoot other, INode fresh) {
		int start = old.getTotalOffset();
		int end = old.getTotalEndOffset();
		int otherStart = fresh.getTotalOffset();
		int otherEnd = fresh.getTotalEndOffset();
		lines.replace(start, end, other.lines, otherStart, otherEnd);
		passages.replace(start, end, other.passages, otherStart, otherEnd);
		whole = null;
	}

	@Override
	protected void basicSetCompleteContent(String text) {
		whole = text;
		passages = new Passages();
		lines = new LineBreaks(computeLineBreaks(text));
	}

	@Override
	public String getCompleteContent() {
		if (whole == null) {
			whole = passages.text();
		}
		return whole;
	}

	@Override
	public int getTotalLength() {
		return passages.length();
	}

	@Override
	protected int[] basicGetLineBreakOffsets() {
		return lines.places();
	}

	/** Xtext looks at each character, which takes a while for a long text. */
	@Override
	protected int[] computeLineBreaks(String text) {
		if (text.indexOf('\r') >= 0) {
			return super.computeLineBreaks(text);
		}
		return IntStream.iterate(text.indexOf('\n'), place -> place >= 0, place -> text.indexOf('\n', place + 1))
				.toArray();
	}
}
