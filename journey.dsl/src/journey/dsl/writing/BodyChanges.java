// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.journey.Element;
import journey.dsl.journey.JourneyFile;

/** The changes of the items of an element: which go away, with their comments, and which come, and where. */
final class BodyChanges {

	private record Region(int start, int end) {
	}

	private final EObject element;
	private final TextTokens old;
	private final ItemMatch match;
	private final Lines lines;
	private final NewText newText;
	private final List<ReplaceRegion> edits;

	BodyChanges(EObject element, TextTokens old, ItemMatch match, Lines lines, NewText newText,
			List<ReplaceRegion> edits) {
		this.element = element;
		this.old = old;
		this.match = match;
		this.lines = lines;
		this.newText = newText;
		this.edits = edits;
	}

	void collect() throws UnwritableText {
		List<Item> removed = old.items().stream().filter(item -> !stays(item)).toList();
		List<Region> regions = removed.stream().map(this::region).toList();
		if (old.open() != null && old.close() != null && match.order().isEmpty() && !removed.isEmpty()
				&& isBlankWithout(regions)) {
			int start = headEnd();
			edits.add(new ReplaceRegion(start, old.close().end() - start, ""));
			return;
		}
		regions.forEach(region -> edits.add(new ReplaceRegion(region.start, region.end - region.start, "")));
		insertAll();
	}

	/** What was written twice stays: only the last one counts, and the author shall decide. */
	private boolean stays(Item item) {
		return match.newOf().containsKey(item) || !ItemMatch.isRepeated(item.branch())
				&& item.values().size() == 1 && match.newOf().keySet().stream().anyMatch(o -> o.branch() == item.branch());
	}

	private boolean isBlankWithout(List<Region> regions) {
		StringBuilder rest = new StringBuilder();
		int position = old.open().end();
		for (Region region : regions) {
			rest.append(lines.text(), position, Math.max(position, region.start));
			position = Math.max(position, region.end);
		}
		return rest.append(lines.text(), Math.min(position, old.close().start()), old.close().start()).toString().isBlank();
	}

	private int headEnd() {
		return old.head().isEmpty() ? old.node().getOffset() : old.head().get(old.head().size() - 1).end();
	}

	/** An item with the comments that belong to it, and with its lines where it has them for itself. */
	private Region region(Item item) {
		int index = old.items().indexOf(item);
		int limit = index > 0 ? old.items().get(index - 1).end() : old.open() != null ? old.open().end() : fileHeadEnd();
		int start = lines.startWithComments(item.start(), limit);
		int end = lines.overBlanks(lines.endWithComment(item.end()));
		if (!lines.isFirst(start)) {
			return new Region(Math.max(limit, lines.backOverBlanks(start)), lines.isLineEnd(end) ? end : item.end());
		}
		if (!lines.isLineEnd(end)) {
			return new Region(start, end);
		}
		int lineStart = lines.lineStart(start);
		int next = lines.overLineEnd(end);
		int above = lines.lineStart(lineStart - 1);
		boolean emptyAbove = lineStart > 0 && above >= limit && lines.isEmptyLine(above);
		boolean emptyBelow = next >= lines.text().length() || lines.isEmptyLine(next)
				|| old.close() != null && lines.overBlanks(next) == old.close().start();
		return new Region(emptyAbove && emptyBelow ? above : lineStart, next);
	}

	private int fileHeadEnd() {
		return old.head().isEmpty() ? 0 : headEnd();
	}

	private void insertAll() throws UnwritableText {
		List<Item> fresh = new ArrayList<>();
		Item anchor = null;
		for (Item item : match.order()) {
			if (match.newOf().containsKey(item)) {
				insert(anchor, fresh, item);
				fresh.clear();
				anchor = item;
			} else {
				fresh.add(item);
			}
		}
		insert(anchor, fresh, null);
	}

	private void insert(Item after, List<Item> fresh, Item before) throws UnwritableText {
		if (fresh.isEmpty()) {
			return;
		}
		if (!old.structure().isBraced()) {
			insertIntoFile(after, fresh, before);
		} else if (old.open() == null) {
			insertBody(fresh);
		} else if (isInOneLine()) {
			int offset = after == null ? old.open().end() : after.end();
			StringBuilder text = new StringBuilder();
			for (Item item : fresh) {
				text.append(' ').append(newText.join(item.tokens(), element, null));
			}
			boolean tight = lines.text().charAt(offset) == '}';
			edits.add(new ReplaceRegion(offset, 0, tight ? text.append(' ').toString() : text.toString()));
		} else {
			int offset = lines.endWithComment(after == null ? old.open().end() : after.end());
			String indentation = indentation();
			edits.add(new ReplaceRegion(offset, 0, lines(fresh, indentation)));
		}
	}

	private String lines(List<Item> fresh, String indentation) throws UnwritableText {
		StringBuilder text = new StringBuilder();
		for (Item item : fresh) {
			text.append(lines.delimiter()).append(indentation).append(newText.join(item.tokens(), element, indentation));
		}
		return text.toString();
	}

	private boolean isInOneLine() {
		String inside = lines.text().substring(old.open().end(), old.close() == null ? old.node().getEndOffset()
				: old.close().start());
		return inside.indexOf('\n') < 0 && !old.items().isEmpty();
	}

	private String indentation() {
		return old.items().stream().filter(item -> lines.isFirst(item.start())).findFirst()
				.map(item -> lines.indentation(item.start()))
				.orElseGet(() -> lines.indentation(old.node().getOffset()) + lines.unit());
	}

	/** Braces where there were none; also those of an element that has empty ones, which come here with none inside. */
	private void insertBody(List<Item> fresh) throws UnwritableText {
		String outer = lines.indentation(old.node().getOffset());
		boolean oneLine = !lines.isFirst(old.node().getOffset());
		StringBuilder text = new StringBuilder(" {");
		if (oneLine) {
			for (Item item : fresh) {
				text.append(' ').append(newText.join(item.tokens(), element, null));
			}
			text.append(" }");
		} else {
			text.append(lines(fresh, outer + lines.unit())).append(lines.delimiter()).append(outer).append('}');
		}
		edits.add(new ReplaceRegion(headEnd(), 0, text.toString()));
	}

	private void insertIntoFile(Item after, List<Item> fresh, Item before) throws UnwritableText {
		StringBuilder text = new StringBuilder();
		for (Item item : fresh) {
			String written = newText.join(item.tokens(), element, "");
			boolean apart = after == null && old.head().isEmpty() && before != null;
			String gap = item.tokens().get(0).isPart() && isElement(item) ? lines.delimiter() + lines.delimiter()
					: lines.delimiter();
			text.append(apart ? written + gap : gap + written);
		}
		if (after != null) {
			edits.add(new ReplaceRegion(lines.endWithComment(after.end()), 0, text.toString()));
		} else if (!old.head().isEmpty()) {
			edits.add(new ReplaceRegion(lines.endWithComment(headEnd()), 0, lines.delimiter() + text));
		} else if (before != null) {
			edits.add(new ReplaceRegion(before.start(), 0, text.toString()));
		} else {
			String gap = element instanceof JourneyFile file && file.getPackageName() != null ? lines.delimiter() : "";
			edits.add(new ReplaceRegion(lines.text().length(), 0, gap + text.toString().stripLeading() + lines.delimiter()));
		}
	}

	private static boolean isElement(Item item) {
		return item.tokens().get(0).part() instanceof Element;
	}
}
