// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.dsl.documentation.figure.Laid;
import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.figure.graph.HypothesisMark;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.SceneParts;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;

/** A figure with a column per step and a row per lane, in one piece or in parts for paper. */
final class StepFigure {

	private static final double MARGIN = 28;
	private static final double LEAST_WIDTH = 640;
	private static final double LEAST_LANES = 60;
	private static final double REMARK = 40;
	private static final double LEGEND_GAP = 14;
	private static final double BOTTOM = 20;

	private final Contents contents;
	private final Wording wording;
	private final TextMetrics metrics;

	/**
	 * What it shows.
	 *
	 * @param id          identifier of the figure
	 * @param title       what it is
	 * @param description what it shows, in a sentence or two
	 * @param header      what stands above the columns
	 * @param heads       the names of the phases
	 * @param columns     the steps
	 * @param lanes       the rows; the first one names the steps
	 * @param legend      what the marks mean
	 * @param hypothesis  whether it carries the watermark
	 */
	record Contents(String id, String title, String description, MapHeader header, PhaseHeads heads, Columns columns,
			List<Lane> lanes, Optional<Legend> legend, boolean hypothesis) {
	}

	StepFigure(Contents contents, Wording wording, TextMetrics metrics) {
		this.contents = contents;
		this.wording = wording;
		this.metrics = metrics;
	}

	/** A part of the figure: some of its columns and some of its lanes. */
	private record Part(Columns columns, List<Lane> lanes, boolean first, boolean last) {
	}

	Laid laid() {
		return new Laid(whole(), this::broken);
	}

	private Scene whole() {
		Columns columns = contents.columns();
		double width = width(columns);
		return lay(new Part(columns, contents.lanes(), true, true), width, contents.header().lay(width, ""), "");
	}

	private List<Scene> broken(Sheet sheet) {
		List<Part> parts = parts(sheet);
		var scenes = new ArrayList<Scene>();
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i);
			double width = width(part.columns());
			String mark = wording.text("part.mark", i + 1, parts.size());
			Scene scene = lay(part, width, part.first() ? contents.header().lay(width, mark)
					: contents.header().again(width, mark), "-part-" + (i + 1));
			scenes.add(new Scene(scene.id(), scene.language(), wording.text("part.title", scene.title(), mark),
					scene.description(), scene.width(), scene.height(), SceneParts.unnamed(scene.shapes(), scene.id())));
		}
		return scenes;
	}

	private List<Part> parts(Sheet sheet) {
		var parts = new ArrayList<Part>();
		List<Columns> groups = contents.columns().broken(sheet.width() - MARGIN);
		for (Columns columns : groups) {
			double width = width(columns);
			double fixed = contents.heads().lay(0, columns).height() + BOTTOM + 10;
			double legend = contents.legend().map(one -> one.lay(0, width - MARGIN).height() + LEGEND_GAP).orElse(0.0);
			double first = columns == groups.get(0) ? contents.header().lay(width, "-").height()
					: contents.header().again(width, "-").height();
			double other = contents.header().again(width, "-").height();
			List<List<Lane>> sheets = contents.lanes().isEmpty() ? List.of(List.of())
					: LaneStack.shared(contents.lanes(), columns, sheet.height() - fixed - legend - first,
							sheet.height() - fixed - legend - other);
			for (List<Lane> lanes : sheets) {
				parts.add(new Part(columns, lanes, parts.isEmpty(), lanes == sheets.get(sheets.size() - 1)));
			}
		}
		return parts;
	}

	private static double width(Columns columns) {
		return Math.max(columns.right() + MARGIN, LEAST_WIDTH);
	}

	private Scene lay(Part part, double width, Lane.Band header, String suffix) {
		Columns columns = part.columns();
		double top = header.height() + 10;
		Lane.Band heads = contents.heads().lay(top, columns);
		double lanes = top + heads.height();
		// where no step needs the space below the heads, the remark that there is none stands there
		LaneStack stack = LaneStack.lay(part.lanes(), columns.columns().isEmpty() ? lanes + REMARK : lanes, columns);
		double bottom = Math.max(stack.bottom(), lanes + LEAST_LANES);
		var shapes = new ArrayList<Shape>();
		for (Columns.Span span : columns.spans()) {
			shapes.add(new Shape.Rectangle(new Box(span.x(), top, span.width(), bottom - top), 8, Ink.fill(Tone.SURFACE)));
		}
		if (contents.hypothesis()) {
			shapes.addAll(HypothesisMark.across(new Box(0, top, width, bottom - top), wording));
		}
		shapes.addAll(header.shapes());
		shapes.addAll(heads.shapes());
		shapes.addAll(stack.shapes());
		shapes.addAll(remarks(lanes + 12, columns));
		double height = bottom + BOTTOM;
		if (contents.legend().isPresent() && part.last()) {
			Lane.Band legend = contents.legend().get().lay(bottom + LEGEND_GAP, width - MARGIN);
			shapes.addAll(legend.shapes());
			height += LEGEND_GAP + legend.height();
		}
		return new Scene(contents.id() + suffix, wording.language().toLanguageTag(), contents.title(),
				contents.description(), width, height, shapes);
	}

	/** Says what is missing, so that an empty place is not taken for a fault of the drawing. */
	private List<Shape> remarks(double top, Columns columns) {
		if (columns.spans().isEmpty()) {
			return List.of(remark("map.empty", columns.left(), 460, top));
		}
		return columns.spans().stream().filter(Columns.Span::empty)
				.map(span -> remark("map.phase.empty", span.x() + 12, span.width() - 24, top)).toList();
	}

	private Shape remark(String key, double x, double width, double top) {
		List<String> lines = metrics.wrap(wording.text(key), TextStyle.BODY, width);
		Box box = new Box(x, top, width, lines.size() * TextStyle.BODY.leading());
		return new TextBlock(box, box, TextStyle.BODY, Tone.MUTED, TextBlock.Align.START, lines, false);
	}
}
