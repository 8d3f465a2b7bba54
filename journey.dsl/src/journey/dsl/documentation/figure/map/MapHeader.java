// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
import journey.dsl.journey.Persona;

/** What stands above the map: title, purpose, personas, state, basis. */
final class MapHeader {

	private static final double TOP = 26;
	private static final double LINE_GAP = 10;
	private static final double CHIP_HEIGHT = 24;

	private final Journey journey;
	private final EvidenceCoverage coverage;
	private final Wording wording;
	private final TextMetrics metrics;
	private final List<Shape> shapes = new ArrayList<>();
	private double y = TOP;

	MapHeader(Journey journey, EvidenceCoverage coverage, Wording wording, TextMetrics metrics) {
		this.journey = journey;
		this.coverage = coverage;
		this.wording = wording;
		this.metrics = metrics;
	}

	/** Lays it out from the top of the figure. */
	Lane.Band lay(double width) {
		double space = Math.min(width - 2 * Columns.LEFT, 1000);
		paragraph(wording.title(journey), TextStyle.TITLE, Tone.INK, space);
		paragraph(journey.getPurpose(), TextStyle.STRONG, Tone.MUTED, space);
		paragraph(course(), TextStyle.BODY, Tone.MUTED, space);
		chips(space);
		return new Lane.Band(y + 12, shapes);
	}

	private String course() {
		return Wording.joined(" ", said("map.start", journey.getStart()), said("map.end", journey.getEnd()));
	}

	private String said(String key, String text) {
		return Wording.joined("", text).isEmpty() ? "" : wording.text(key, text);
	}

	private void paragraph(String text, TextStyle style, Tone tone, double space) {
		List<String> lines = metrics.wrap(text, style, space);
		if (!lines.isEmpty()) {
			Box box = new Box(Columns.LEFT, y, space, lines.size() * style.leading());
			shapes.add(new TextBlock(box, box, style, tone, TextBlock.Align.START, lines, false));
			y = box.bottom() + 3;
		}
	}

	/** A rounded label. */
	private record Chip(String text, Ink ink, Tone tone, boolean person) {
	}

	private void chips(double space) {
		var chips = new ArrayList<Chip>();
		for (Persona persona : journey.getPersonas()) {
			chips.add(new Chip(wording.title(persona), Ink.fill(Tone.SURFACE), Tone.INK, true));
		}
		chips.add(new Chip(wording.word(journey.getState()), Ink.of(Tone.PAPER, Tone.ACCENT, 1.3), Tone.ACCENT, false));
		boolean hypothesis = journey.getBasis() == Basis.HYPOTHESIS;
		chips.add(new Chip(wording.word(journey.getBasis()), hypothesis
				? Ink.of(Tone.MOMENT_TINT, Tone.MOMENT, 1.3).dashed("4 3") : Ink.of(Tone.PAPER, Tone.EDGE, 1.3),
				hypothesis ? Tone.MOMENT : Tone.MUTED, false));
		chips.add(new Chip(wording.word(journey.getLevel()), Ink.of(Tone.PAPER, Tone.LINE, 1.3), Tone.MUTED, false));
		if (journey.getIteration() != null) {
			chips.add(new Chip(wording.text("map.iteration", wording.number(journey.getIteration())),
					Ink.of(Tone.PAPER, Tone.LINE, 1.3), Tone.MUTED, false));
		}
		coverage.coverage().ifPresent(part -> chips.add(new Chip(
				wording.text("map.evidence", wording.percent(part * 100)), Ink.of(Tone.PAPER, Tone.LINE, 1.3),
				Tone.MUTED, false)));
		y += LINE_GAP;
		double x = Columns.LEFT;
		for (Chip chip : chips.stream().filter(chip -> !chip.text().isEmpty()).toList()) {
			double indent = chip.person() ? 32 : 12;
			List<String> lines = metrics.wrap(chip.text(), TextStyle.NAME, space - indent - 12);
			double text = lines.stream().mapToDouble(line -> metrics.width(line, TextStyle.NAME)).max().orElse(0);
			double width = indent + Math.ceil(text) + 12;
			double height = Math.max(CHIP_HEIGHT, lines.size() * TextStyle.NAME.leading() + 8);
			if (x > Columns.LEFT && x + width > Columns.LEFT + space) {
				x = Columns.LEFT;
				y += CHIP_HEIGHT + 8;
			}
			Box box = new Box(x, y, width, height);
			shapes.add(chip(chip, box, indent, lines));
			x = box.right() + 8;
			if (height > CHIP_HEIGHT) {
				x = Columns.LEFT;
				y += height + 8;
			}
		}
		y += CHIP_HEIGHT;
	}

	private static Shape chip(Chip chip, Box box, double indent, List<String> lines) {
		double height = lines.size() * TextStyle.NAME.leading();
		Box text = new Box(box.x() + indent, box.y() + (box.height() - height) / 2, box.width() - indent - 12, height);
		Shape frame = new Shape.Rectangle(box, CHIP_HEIGHT / 2, chip.ink());
		Shape words = new TextBlock(text, box, TextStyle.NAME, chip.tone(), TextBlock.Align.START, lines, false);
		if (!chip.person()) {
			return Shape.Group.of(List.of(frame, words));
		}
		double x = box.x() + CHIP_HEIGHT / 2 + 1;
		double middle = box.y() + CHIP_HEIGHT / 2;
		String shoulders = new PathData().move(x - 6.4, middle + 7.4)
				.curve(x - 5.4, middle + 0.6, x + 5.4, middle + 0.6, x + 6.4, middle + 7.4).close().toString();
		return Shape.Group.of(Stream.of(frame, new Shape.Circle(x, middle, 10.5, Ink.fill(Tone.CARD)),
				new Shape.Circle(x, middle - 3, 3.6, Ink.fill(Tone.MUTED)),
				new Shape.Outline(shoulders, Ink.fill(Tone.MUTED)), words).toList());
	}
}
