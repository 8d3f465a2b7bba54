// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import journey.dsl.documentation.scene.Scene;

/**
 * A part of a page as templates see it: a figure, its data, or both.
 *
 * @param id      identifier in the page
 * @param heading heading; empty where the title of the page says enough
 * @param link    address of what the heading leads to, empty for none
 * @param note    a sentence below the heading, may be empty
 * @param figure  a figure, or null
 * @param file    address of the figure's own file, or null
 * @param table   a table, or null
 */
public record Section(String id, String heading, String link, String note, Scene figure, String file, Table table) {

	static Section of(String id, String heading, String note, Table table) {
		return new Section(id, heading, "", note, null, null, table);
	}

	Section leading(String target) {
		return new Section(id, heading, target, note, figure, file, table);
	}

	Section showing(Scene scene, String address) {
		return new Section(id, heading, link, note, scene, address, table);
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
