// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.Wording;

/**
 * A table as templates see it.
 *
 * @param columns its columns, the first of which names the row
 * @param rows    its rows
 */
public record Table(List<Column> columns, List<Row> rows) {

	/**
	 * A column.
	 *
	 * @param title  its name
	 * @param kind  {@code number} for numbers, {@code tight} for dates and single words, empty for text
	 */
	public record Column(String title, String kind) {
	}

	/**
	 * A row.
	 *
	 * @param id    identifier in the page, empty for none
	 * @param cells as many as there are columns
	 */
	public record Row(String id, List<List<Entry>> cells) {
	}

	/**
	 * An entry of a cell.
	 *
	 * @param text  what it says
	 * @param link  address of what it leads to, empty for none
	 * @param aside what is said besides, may be empty
	 */
	public record Entry(String text, String link, String aside) {

		/** Cleans the texts. */
		public Entry {
			text = PlainText.of(text);
			aside = PlainText.of(aside);
		}

		static Entry of(String text) {
			return new Entry(text, "", "");
		}
	}

	/** Gathers rows. */
	static final class Builder {

		private final Wording wording;
		private final List<Column> columns = new ArrayList<>();
		private final List<Row> rows = new ArrayList<>();

		Builder(Wording wording) {
			this.wording = wording;
		}

		Builder text(String key) {
			columns.add(new Column(wording.text(key), ""));
			return this;
		}

		Builder number(String key) {
			columns.add(new Column(wording.text(key), "number"));
			return this;
		}

		Builder tight(String key) {
			columns.add(new Column(wording.text(key), "tight"));
			return this;
		}

		RowBuilder row(String id) {
			return new RowBuilder(id);
		}

		Table table() {
			return new Table(List.copyOf(columns), List.copyOf(rows));
		}

		/** Gathers the cells of a row. */
		final class RowBuilder {

			private final String id;
			private final List<List<Entry>> cells = new ArrayList<>();

			private RowBuilder(String id) {
				this.id = id;
			}

			RowBuilder cell(String text) {
				return cell(List.of(Entry.of(text)));
			}

			RowBuilder cell(Entry entry) {
				return cell(List.of(entry));
			}

			RowBuilder cell(List<Entry> entries) {
				cells.add(entries.stream().filter(entry -> !entry.text().isEmpty() || !entry.aside().isEmpty()).toList());
				return this;
			}

			void add() {
				if (cells.size() != columns.size()) {
					throw new IllegalStateException(cells.size() + " cells for " + columns.size() + " columns.");
				}
				rows.add(new Row(id, List.copyOf(cells)));
			}
		}
	}
}
