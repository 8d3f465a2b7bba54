// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import journey.dsl.documentation.page.Facets.Facet;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.Wording;

/**
 * A table as templates see it.
 *
 * @param columns its columns, the first of which names the row
 * @param rows    its rows
 * @param facets  what rows can be told apart by
 */
public record Table(List<Column> columns, List<Row> rows, List<Facet> facets) {

	private static final int LONG = 8;

	/**
	 * A column.
	 *
	 * @param title  its name
	 * @param kind  {@code number} for numbers, {@code tight} for dates and single words, {@code name} for
	 *              qualified names, empty for text
	 */
	public record Column(String title, String kind) {
	}

	/**
	 * A row.
	 *
	 * @param id       identifier in the page, empty for none
	 * @param cells    as many as there are columns
	 * @param tokens   the values that the row has of the facets
	 * @param findings what was found at the element that the row is about
	 */
	public record Row(String id, List<List<Entry>> cells, String tokens, List<FindingView> findings) {
	}

	/**
	 * Tells whether the table is so long that readers may want to see some of its rows only.
	 *
	 * @return whether it can be narrowed down
	 */
	public boolean isLong() {
		return rows.size() >= LONG;
	}

	/**
	 * An entry of a cell.
	 *
	 * @param text  what it says
	 * @param link  address of what it leads to, empty for none
	 * @param aside what is said besides, may be empty
	 * @param kind  class names for the style sheet, may be empty
	 */
	public record Entry(String text, String link, String aside, String kind) {

		/** Cleans the texts. */
		public Entry {
			text = PlainText.of(text);
			aside = PlainText.of(aside);
		}

		Entry(String text, String link, String aside) {
			this(text, link, aside, "");
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
		private final Facets facets = new Facets();
		private final List<Integer> faceted = new ArrayList<>();

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

		Builder name(String key) {
			columns.add(new Column(wording.text(key), "name"));
			return this;
		}

		/** The rows can be told apart by the column added last. */
		Builder faceted() {
			faceted.add(columns.size() - 1);
			facets.add(columns.get(columns.size() - 1).title());
			return this;
		}

		RowBuilder row(String id) {
			return new RowBuilder(id);
		}

		Table table() {
			return new Table(List.copyOf(columns), List.copyOf(rows), facets.list());
		}

		/** Gathers the cells of a row. */
		final class RowBuilder {

			private final String id;
			private final List<List<Entry>> cells = new ArrayList<>();
			private List<FindingView> findings = List.of();

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

			RowBuilder findings(List<FindingView> found) {
				findings = List.copyOf(found);
				return this;
			}

			void add() {
				if (cells.size() != columns.size()) {
					throw new IllegalStateException(cells.size() + " cells for " + columns.size() + " columns.");
				}
				rows.add(new Row(id, List.copyOf(cells), tokens(), findings));
			}

			private String tokens() {
				var tokens = new StringJoiner(" ");
				for (int i = 0; i < faceted.size(); i++) {
					tokens.add(facets.tokens(i, cells.get(faceted.get(i)).stream().map(Entry::text).toList()));
				}
				return tokens.toString().strip();
			}
		}
	}
}
