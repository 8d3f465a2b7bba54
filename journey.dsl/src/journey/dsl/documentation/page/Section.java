// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

/**
 * A part of a page as templates see it: a figure, its data, or both.
 *
 * @param id      identifier in the page
 * @param heading heading; empty where the title of the page says enough
 * @param link    address of what the heading leads to, empty for none
 * @param note    a sentence below the heading, may be empty
 * @param figure  a figure, or null
 * @param table   a table, or null
 */
public record Section(String id, String heading, String link, String note, FigureView figure, Table table) {

	static Section of(String id, String heading, String note, Table table) {
		return new Section(id, heading, "", note, null, table);
	}

	Section leading(String target) {
		return new Section(id, heading, target, note, figure, table);
	}

	Section showing(FigureView shown) {
		return new Section(id, heading, link, note, shown, table);
	}

	/**
	 * Tells whether there is nothing to show.
	 *
	 * @return whether figure and table are missing
	 */
	public boolean isEmpty() {
		return figure == null && (table == null || table.rows().isEmpty());
	}
}
