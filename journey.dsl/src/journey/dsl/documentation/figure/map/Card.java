// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.Tone;

/**
 * Texts under each other in a frame, with a mark before them where there is one.
 *
 * @param id         identifier in the document, or null
 * @param target     what it leads to, or null
 * @param look       its frame
 * @param stripe     colour of a stripe at its left, or null
 * @param icon       its mark, or null
 * @param paragraphs its texts; empty ones take no space
 * @param finding    what was found at what it stands for
 */
public record Card(String id, String target, CardLook look, Tone stripe, Icon icon, List<Paragraph> paragraphs,
		Optional<FindingMark> finding) {

	private static final double SIDE = 10;
	private static final double TOP = 7;
	private static final double BETWEEN = 2;
	private static final double ICON_GAP = 7;

	/** Leaves out empty texts. */
	public Card {
		paragraphs = paragraphs.stream().filter(paragraph -> !PlainText.of(paragraph.text()).isEmpty()).toList();
	}

	/**
	 * Makes a card at which nothing was found.
	 *
	 * @param id         identifier in the document, or null
	 * @param target     what it leads to, or null
	 * @param look       its frame
	 * @param stripe     colour of a stripe at its left, or null
	 * @param icon       its mark, or null
	 * @param paragraphs its texts; empty ones take no space
	 */
	public Card(String id, String target, CardLook look, Tone stripe, Icon icon, List<Paragraph> paragraphs) {
		this(id, target, look, stripe, icon, paragraphs, Optional.empty());
	}

	/**
	 * Makes a card that leads nowhere and has no stripe.
	 *
	 * @param look       its frame
	 * @param icon       its mark, or null
	 * @param paragraphs its texts
	 * @return the card
	 */
	public static Card of(CardLook look, Icon icon, List<Paragraph> paragraphs) {
		return new Card(null, null, look, null, icon, paragraphs);
	}

	/**
	 * Makes a card that leads nowhere and has no stripe.
	 *
	 * @param look       its frame
	 * @param icon       its mark, or null
	 * @param paragraphs its texts
	 * @return the card
	 */
	public static Card of(CardLook look, Icon icon, Paragraph... paragraphs) {
		return of(look, icon, List.of(paragraphs));
	}

	Card withId(String newId) {
		return new Card(newId, target, look, stripe, icon, paragraphs, finding);
	}

	Card withFinding(Optional<FindingMark> mark) {
		return new Card(id, target, look, stripe, icon, paragraphs, mark);
	}

	/** Width at which no word is broken. */
	double idealWidth(TextMetrics metrics) {
		return indent() + end(metrics) + paragraphs.stream()
				.mapToDouble(paragraph -> metrics.widestWord(paragraph.text(), paragraph.style())).max().orElse(0);
	}

	/**
	 * Returns the height at a width.
	 *
	 * @param width   width in user units
	 * @param metrics measures of the font
	 * @return height in user units
	 */
	public double height(double width, TextMetrics metrics) {
		double height = 2 * TOP - BETWEEN;
		for (Paragraph paragraph : paragraphs) {
			height += lines(paragraph, width, metrics).size() * paragraph.style().leading() + BETWEEN;
		}
		return Math.max(height, icon == null && finding.isEmpty() ? 0 : Icon.SIZE + 2 * TOP);
	}

	/**
	 * Draws it.
	 *
	 * @param box     where, as high as {@link #height} says or higher
	 * @param metrics measures of the font
	 * @return the shapes
	 */
	public Shape.Group lay(Box box, TextMetrics metrics) {
		var shapes = new ArrayList<Shape>();
		if (look.ink() != null) {
			shapes.add(new Shape.Rectangle(box, look.radius(), look.ink()));
		}
		if (stripe != null) {
			shapes.add(new Shape.Rectangle(new Box(box.x() + 4, box.y() + 5, 3, box.height() - 10), 1.5,
					Ink.fill(stripe)));
		}
		double y = box.y() + TOP;
		if (icon != null) {
			double first = paragraphs.isEmpty() ? Icon.SIZE : paragraphs.get(0).style().leading();
			shapes.addAll(icon.at(box.x() + side() + Icon.SIZE / 2, y + first / 2));
		}
		for (Paragraph paragraph : paragraphs) {
			List<String> lines = lines(paragraph, box.width(), metrics);
			double height = lines.size() * paragraph.style().leading();
			Box space = new Box(box.x() + indent(), y, box.width() - indent() - end(metrics), height);
			shapes.add(new TextBlock(space, box, paragraph.style(), paragraph.tone(), TextBlock.Align.START, lines,
					false));
			y += height + BETWEEN;
		}
		if (finding.isEmpty()) {
			return new Shape.Group(id, null, null, target, shapes);
		}
		// a link must not stand in another
		return new Shape.Group(id, null, null, null, List.of(new Shape.Group(null, null, null, target, shapes),
				finding.get().lay(box.right() - 6, box.y() + 5, metrics)));
	}

	private List<String> lines(Paragraph paragraph, double width, TextMetrics metrics) {
		return metrics.wrap(paragraph.text(), paragraph.style(), width - indent() - end(metrics));
	}

	private double side() {
		return look == CardLook.OPEN ? 4 : SIDE;
	}

	/** Space between the texts and the right edge. */
	private double end(TextMetrics metrics) {
		return side() + finding.map(mark -> mark.width(metrics)).orElse(0.0);
	}

	private double indent() {
		return side() + (stripe == null ? 0 : 4) + (icon == null ? 0 : Icon.SIZE + ICON_GAP);
	}
}
