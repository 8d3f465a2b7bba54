// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;

import journey.dsl.documentation.figure.Laid;
import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.scene.Repeats;
import journey.dsl.documentation.scene.Scene;

/**
 * A figure on a page as templates see it: in one piece on a screen, on paper so that its letters can be read.
 *
 * @param whole   the figure in one piece
 * @param file    address of its own file
 * @param paper   how paper holds it: a class name of the style sheet
 * @param parts   what is printed instead of the whole figure, on a sheet of A3 each; none where that can be printed
 * @param repeats what the parts show of the whole figure as it is
 */
public record FigureView(Scene whole, String file, String paper, List<Scene> parts, Repeats repeats) {

	/** What the heading above a figure takes of the sheet. */
	private static final double HEADING = 90;

	/** Copies the list. */
	public FigureView {
		parts = List.copyOf(parts);
	}

	static FigureView of(Laid laid, String file) {
		Scene whole = laid.whole();
		if (Sheet.A4.holds(whole.width(), whole.height() + HEADING)) {
			return new FigureView(whole, file, "among", List.of(), Repeats.NONE);
		}
		if (Sheet.A3.holds(whole.width(), whole.height())) {
			return new FigureView(whole, file, "large", List.of(), Repeats.NONE);
		}
		List<Scene> parts = laid.sections(Sheet.A3);
		return new FigureView(whole, file, "broken", parts, Repeats.of(whole, parts));
	}
}
