// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/** What stands at the left of a lane. */
record LaneLabel(String text, Icon icon) {

	double height(TextMetrics metrics) {
		return Math.max(icon == null ? 0 : Icon.SIZE, lines(metrics).size() * TextStyle.NAME.leading());
	}

	List<Shape> lay(double top, TextMetrics metrics) {
		var shapes = new ArrayList<Shape>();
		if (icon != null) {
			shapes.addAll(icon.at(Columns.LEFT + Icon.SIZE / 2, top + TextStyle.NAME.leading() / 2));
		}
		List<String> lines = lines(metrics);
		Box box = new Box(Columns.LEFT + indent(), top, Columns.LABEL_WIDTH - indent(),
				lines.size() * TextStyle.NAME.leading());
		if (!lines.isEmpty()) {
			shapes.add(new TextBlock(box, box, TextStyle.NAME, Tone.MUTED, TextBlock.Align.START, lines, false));
		}
		return shapes;
	}

	private List<String> lines(TextMetrics metrics) {
		return metrics.wrap(text, TextStyle.NAME, Columns.LABEL_WIDTH - indent());
	}

	private double indent() {
		return icon == null ? 0 : Icon.SIZE + 7;
	}
}
