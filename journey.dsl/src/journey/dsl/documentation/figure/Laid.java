// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.List;
import java.util.function.Function;

import journey.dsl.documentation.scene.Scene;

/**
 * A figure that is laid out.
 *
 * @param whole  the figure in one piece
 * @param broken breaks it where a sheet does not hold it: at least one part, in the order of reading, each with the
 *               headings of the rows and columns that it shows. No shape of a part has an identifier, so that parts may
 *               stand in one document with the whole figure
 */
public record Laid(Scene whole, Function<Sheet, List<Scene>> broken) {

	/**
	 * Returns the figure for paper: as it is where a sheet holds it, else in parts. A part is larger than the sheet only
	 * where a single card or cell, or a place of
	 * a chart with too many markers, is.
	 *
	 * @param sheet the paper
	 * @return the parts in the order of reading, at least one
	 */
	public List<Scene> sections(Sheet sheet) {
		return sheet.holds(whole.width(), whole.height()) ? List.of(whole) : broken.apply(sheet);
	}
}
