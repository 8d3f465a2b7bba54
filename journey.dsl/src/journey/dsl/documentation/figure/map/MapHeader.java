// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import journey.dsl.analysis.Dates;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Metric;
import journey.dsl.journey.Persona;

/**
 * What stands above the map: title, purpose, personas, state, basis, measures of the whole journey.
 *
 * @param journey  the journey
 * @param coverage what part of it rests on evidence
 * @param finding  what was found at the journey itself
 * @param wording  language
 * @param metrics  measures of the font
 */
record MapHeader(Journey journey, EvidenceCoverage coverage, Optional<FindingMark> finding, Wording wording,
		TextMetrics metrics) {

	private static final double TOP = 26;
	private static final double LINE_GAP = 10;
	private static final double CHIP_HEIGHT = 24;
	private static final double CHIP_GAP = 8;
	private static final double WIDEST = 1000;
	private static final double MARK = 110;

	/** Lays it out from the top of the figure, with the number of a part where there is one. */
	Lane.Band lay(double width, String mark) {
		var shapes = new ArrayList<Shape>();
		double space = mark(mark, width, shapes);
		double y = paragraph(wording.title(journey), TextStyle.TITLE, Tone.INK, TOP, space, shapes);
		y = paragraph(journey.getPurpose(), TextStyle.STRONG, Tone.MUTED, y, space, shapes);
		y = paragraph(course(), TextStyle.BODY, Tone.MUTED, y, space, shapes);
		Row row = finding(row(chips(), y + LINE_GAP, space, shapes), space, shapes);
		List<Chip> measures = latest().stream().map(this::measure).toList();
		row = measures.isEmpty() ? row : row(measures, row.bottom() + CHIP_GAP, space, shapes);
		return new Lane.Band(row.bottom() + 12, shapes);
	}

	/** What stands above each part but the first. */
	Lane.Band again(double width, String mark) {
		var shapes = new ArrayList<Shape>();
		double space = mark(mark, width, shapes);
		double y = paragraph(wording.title(journey), TextStyle.HEADING, Tone.INK, TOP, space, shapes);
		y = paragraph(Wording.joined(" \u00B7 ", wording.word(journey.getState()), wording.word(journey.getBasis())),
				TextStyle.BODY, Tone.MUTED, y, space, shapes);
		return new Lane.Band(y + 6, shapes);
	}

	/** Says which part it is; returns the width that is left. */
	private double mark(String mark, double width, List<Shape> shapes) {
		if (mark.isEmpty()) {
			return Math.min(width - 2 * Columns.LEFT, WIDEST);
		}
		Box box = new Box(width - Columns.LEFT - MARK, TOP, MARK, TextStyle.HEADING.leading());
		shapes.add(new TextBlock(box, box, TextStyle.HEADING, Tone.MUTED, TextBlock.Align.END, List.of(mark), false));
		return Math.min(box.x() - Columns.LEFT - 16, WIDEST);
	}

	private String course() {
		return Wording.joined(" ", said("map.start", journey.getStart()), said("map.end", journey.getEnd()));
	}

	private String said(String key, String text) {
		return Wording.joined("", text).isEmpty() ? "" : wording.text(key, text);
	}

	private double paragraph(String text, TextStyle style, Tone tone, double y, double space, List<Shape> shapes) {
		List<String> lines = metrics.wrap(text, style, space);
		if (lines.isEmpty()) {
			return y;
		}
		Box box = new Box(Columns.LEFT, y, space, lines.size() * style.leading());
		shapes.add(new TextBlock(box, box, style, tone, TextBlock.Align.START, lines, false));
		return box.bottom() + 3;
	}

	/** A rounded label. */
	private record Chip(String text, Ink ink, Tone tone, Optional<Icon> icon) {
	}

	private List<Chip> chips() {
		var chips = new ArrayList<Chip>();
		for (Persona persona : journey.getPersonas()) {
			chips.add(new Chip(wording.title(persona), Ink.fill(Tone.SURFACE), Tone.INK, Optional.of(MapHeader::person)));
		}
		chips.add(new Chip(wording.word(journey.getState()), Ink.of(Tone.PAPER, Tone.ACCENT, 1.3), Tone.ACCENT,
				Optional.empty()));
		boolean hypothesis = journey.getBasis() == Basis.HYPOTHESIS;
		chips.add(new Chip(wording.word(journey.getBasis()), hypothesis
				? Ink.of(Tone.MOMENT_TINT, Tone.MOMENT, 1.3).dashed("4 3") : Ink.of(Tone.PAPER, Tone.EDGE, 1.3),
				hypothesis ? Tone.MOMENT : Tone.MUTED, Optional.empty()));
		chips.add(plain(wording.word(journey.getLevel())));
		if (journey.getIteration() != null) {
			chips.add(plain(wording.text("map.iteration", wording.number(journey.getIteration()))));
		}
		coverage.coverage().ifPresent(part -> chips.add(plain(
				wording.text("map.evidence", wording.wholePercent(part)))));
		return chips;
	}

	private static Chip plain(String text) {
		return new Chip(text, Ink.of(Tone.PAPER, Tone.LINE, 1.3), Tone.MUTED, Optional.empty());
	}

	/** The latest measure of each metric; how they came to it is what a trend shows. */
	private Collection<Measure> latest() {
		Map<Metric, Measure> latest = new LinkedHashMap<>();
		journey.getMeasures().forEach(measure -> latest.merge(measure.getMetric(), measure,
				(one, other) -> day(other).isBefore(day(one)) ? one : other));
		return latest.values();
	}

	private static LocalDate day(Measure measure) {
		return Dates.firstDay(measure.getDate()).orElse(LocalDate.MIN);
	}

	private Chip measure(Measure measure) {
		return new Chip(Wording.joined(" \u00B7 ", wording.title(measure.getMetric()), wording.figures(measure),
				measure.getDate()), Ink.of(Tone.PAPER, Tone.LINE, 1.3), Tone.INK, Optional.of(Icons.measure()));
	}

	/** Where the next label of a row would stand. */
	private record Row(double x, double y, double height) {

		double bottom() {
			return y + height;
		}
	}

	private Row row(List<Chip> chips, double top, double space, List<Shape> shapes) {
		double x = Columns.LEFT;
		double y = top;
		double height = CHIP_HEIGHT;
		for (Chip chip : chips.stream().filter(chip -> !chip.text().isEmpty()).toList()) {
			double indent = chip.icon().isPresent() ? 32 : 12;
			List<String> lines = metrics.wrap(chip.text(), TextStyle.NAME, space - indent - 12);
			double text = lines.stream().mapToDouble(line -> metrics.width(line, TextStyle.NAME)).max().orElse(0);
			double width = indent + Math.ceil(text) + 12;
			if (x > Columns.LEFT && x + width > Columns.LEFT + space) {
				x = Columns.LEFT;
				y += height + CHIP_GAP;
				height = CHIP_HEIGHT;
			}
			Box box = new Box(x, y, width, Math.max(CHIP_HEIGHT, lines.size() * TextStyle.NAME.leading() + 8));
			shapes.add(chip(chip, box, indent, lines));
			x = box.right() + CHIP_GAP;
			height = Math.max(height, box.height());
		}
		return new Row(x, y, height);
	}

	private Row finding(Row row, double space, List<Shape> shapes) {
		if (finding.isEmpty()) {
			return row;
		}
		double width = finding.get().width(metrics);
		boolean fits = row.x() + width <= Columns.LEFT + space;
		double left = fits ? row.x() : Columns.LEFT;
		double top = fits ? row.y() : row.bottom() + CHIP_GAP;
		shapes.add(finding.get().lay(left + width, top + (CHIP_HEIGHT - FindingMark.HEIGHT) / 2, metrics));
		return fits ? row : new Row(left + width, top, CHIP_HEIGHT);
	}

	private static Shape chip(Chip chip, Box box, double indent, List<String> lines) {
		double height = lines.size() * TextStyle.NAME.leading();
		Box text = new Box(box.x() + indent, box.y() + (box.height() - height) / 2, box.width() - indent - 12, height);
		Shape frame = new Shape.Rectangle(box, CHIP_HEIGHT / 2, chip.ink());
		Shape words = new TextBlock(text, box, TextStyle.NAME, chip.tone(), TextBlock.Align.START, lines, false);
		if (chip.icon().isEmpty()) {
			return Shape.Group.of(List.of(frame, words));
		}
		return Shape.Group.of(Stream.of(Stream.of(frame), chip.icon().get()
				.at(box.x() + CHIP_HEIGHT / 2 + 1, box.y() + CHIP_HEIGHT / 2).stream(), Stream.of(words))
				.flatMap(part -> part).toList());
	}

	/** Head and shoulders. */
	private static List<Shape> person(double x, double middle) {
		String shoulders = new PathData().move(x - 6.4, middle + 7.4)
				.curve(x - 5.4, middle + 0.6, x + 5.4, middle + 0.6, x + 6.4, middle + 7.4).close().toString();
		return List.of(new Shape.Circle(x, middle, 10.5, Ink.fill(Tone.CARD)),
				new Shape.Circle(x, middle - 3, 3.6, Ink.fill(Tone.MUTED)),
				new Shape.Outline(shoulders, Ink.fill(Tone.MUTED)));
	}
}
