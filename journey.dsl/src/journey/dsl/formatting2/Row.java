// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;

import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Device;
import journey.dsl.journey.Evidence;
import journey.dsl.journey.Metric;
import journey.dsl.journey.Need;
import journey.dsl.journey.Resource;
import journey.dsl.journey.ScaleLabel;
import journey.dsl.journey.Visit;
import journey.dsl.parsing.Statements;

/**
 * An element on one line, of a kind that comes in tables: neighbours have their parts under one another.
 *
 * @param element the element
 * @param first the index of its first token
 * @param last the index of its last token
 * @param adjoins whether no blank line separates it from what precedes it
 * @param cells its parts
 */
record Row(EObject element, int first, int last, boolean adjoins, List<Cell> cells) {

	private static final Class<?>[] TYPES = { Department.class, Channel.class, Device.class, Resource.class, Metric.class,
		Evidence.class, Need.class, Visit.class, ScaleLabel.class };

	/**
	 * A part of a row.
	 *
	 * @param first the index of its first token
	 * @param key the same for the same part of another row
	 * @param width how many columns it takes
	 */
	record Cell(int first, Object key, int width) {
	}

	/** Whether a token belongs to an element of a kind that comes in tables. */
	static boolean isPartOfOne(Token token) {
		return token.enclosing(TYPES) != null;
	}

	/** The row that starts at a token; null where there is none. */
	static Row at(int first, Layout layout) {
		List<Token> tokens = layout.tokens();
		IEObjectRegion element = tokens.get(first).enclosing(TYPES);
		if (element == null || element.getPreviousHiddenRegion() != tokens.get(first).before()) {
			return null;
		}
		int last = first;
		while (last + 1 < tokens.size() && tokens.get(last).region().getNextHiddenRegion() != element
				.getNextHiddenRegion()) {
			last++;
		}
		if (!isOnOneLine(first, last, layout)) {
			return null;
		}
		boolean blank = HiddenText.of(tokens.get(first).before().getText()).pieces().stream()
				.anyMatch(piece -> piece.lineBreaks() > 1);
		return new Row(element.getSemanticElement(), first, last, !blank, cells(first, last, element, layout));
	}

	private static boolean isOnOneLine(int first, int last, Layout layout) {
		for (int index = first; index <= last; index++) {
			Token token = layout.tokens().get(index);
			if (layout.isExpanded(index) || token.text().indexOf('\n') >= 0 || token.text().indexOf('\r') >= 0
					|| index > first && token.followsComment()) {
				return false;
			}
		}
		return true;
	}

	private static List<Cell> cells(int first, int last, IEObjectRegion element, Layout layout) {
		List<Cell> cells = new ArrayList<>();
		int start = first;
		Object key = null;
		boolean header = true;
		for (int index = first + 1; index <= last; index++) {
			Token token = layout.tokens().get(index);
			Token previous = layout.tokens().get(index - 1);
			boolean brace = token.isKeyword(Statements.OPEN) || token.isKeyword(Statements.CLOSE);
			boolean name = index == first + 1 && Character.isLetter(previous.text().charAt(0));
			boolean part = header && !name && token.partOf(element) != previous.partOf(element);
			if (brace || part || layout.isStart(index)) {
				cells.add(new Cell(start, key, width(start, index, layout)));
				start = index;
				key = header && !brace ? token.partOf(element) : token.region().getGrammarElement();
			}
			header &= !brace;
		}
		cells.add(new Cell(start, key, width(start, last + 1, layout)));
		return cells;
	}

	private static int width(int from, int to, Layout layout) {
		int width = 0;
		for (int index = from; index < to; index++) {
			width += TextWidth.of(layout.tokens().get(index).text());
			width += index == from ? 0 : layout.before(index).space().length();
		}
		return width;
	}

	/** Whether this row belongs to the same table as the one before. */
	boolean continues(Row before) {
		return adjoins && before.last == first - 1 && before.element.eClass() == element.eClass();
	}
}
