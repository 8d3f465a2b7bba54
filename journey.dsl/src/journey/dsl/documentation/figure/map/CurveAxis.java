// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import journey.dsl.analysis.EmotionScale;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.dsl.journey.ScaleLabel;

/**
 * The vertical axis of the emotion curve.
 *
 * @param scale  the scale
 * @param top    where its highest value is
 * @param height from the highest to the lowest value
 */
record CurveAxis(EmotionScale scale, double top, double height) {

	private static final double WORD_GAP = 10;

	/** A word at a normalised value. */
	private record Word(String text, double normalised) {
	}

	double bottom() {
		return top + height;
	}

	double neutral() {
		return y(0);
	}

	/** Where a normalised value is; values beyond the scale stand at its end. */
	double y(double normalised) {
		return top + (1 - Math.max(-1, Math.min(1, normalised))) / 2 * height;
	}

	List<Shape> lay(Journey journey, Columns columns, Wording wording, TextMetrics metrics) {
		var shapes = new ArrayList<Shape>();
		for (double line : new double[] {1, 0, -1}) {
			var path = new PathData().move(columns.left(), y(line)).line(columns.right(), y(line));
			shapes.add(new Shape.Outline(path.toString(), line == 0 ? Ink.line(Tone.EDGE, 1).dashed("2 4")
					: Ink.line(Tone.LINE, 1)));
		}
		var taken = new ArrayList<Box>();
		for (Word word : words(journey, wording)) {
			List<String> lines = metrics.wrap(word.text(), TextStyle.SMALL, Columns.LABEL_WIDTH);
			double size = lines.size() * TextStyle.SMALL.leading();
			double y = Math.max(top - 8, Math.min(bottom() + 8 - size, y(word.normalised()) - size / 2));
			Box box = new Box(Columns.LEFT, y, columns.left() - WORD_GAP - Columns.LEFT, size);
			if (lines.isEmpty() || size > height / 2 || taken.stream().anyMatch(other -> other.overlaps(box, 0))) {
				continue;
			}
			taken.add(box);
			shapes.add(new TextBlock(box, box, TextStyle.SMALL, Tone.MUTED, TextBlock.Align.END, lines, false));
		}
		return shapes;
	}

	/** The most telling words first, for a word that would cover another is left out. */
	private List<Word> words(Journey journey, Wording wording) {
		var words = new ArrayList<Word>();
		List<ScaleLabel> labels = journey.getScale() == null ? List.of() : journey.getScale().getLabels();
		for (ScaleLabel label : labels) {
			OptionalDouble value = label.getValue() == null ? OptionalDouble.empty()
					: scale.normalise(label.getValue().doubleValue());
			value.ifPresent(normalised -> words.add(new Word(label.getText(), normalised)));
		}
		if (words.isEmpty()) {
			for (double normalised : new double[] {1, 0, -1}) {
				words.add(new Word(wording.number(scale.denormalise(normalised)), normalised));
			}
		}
		Comparator<Word> extreme = Comparator.comparingDouble(word -> -Math.abs(word.normalised()));
		words.sort(extreme);
		words.sort(Comparator.comparing(word -> word.normalised() != 0 && Math.abs(word.normalised()) < 1));
		return words;
	}
}
