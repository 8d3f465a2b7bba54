// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.ChannelPhaseMatrix;
import journey.dsl.analysis.Contents;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.figure.chart.Grid;
import journey.dsl.documentation.figure.chart.GridFigure;
import journey.dsl.documentation.figure.chart.Sign;
import journey.dsl.documentation.figure.chart.SignLegend;
import journey.dsl.documentation.figure.map.PhaseTones;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Phase;

/** The channels of a journey and its phases, with what happens in each cell; a cell where nothing does is seen. */
public final class ChannelMatrix implements Figure<Journey> {

	@Override
	public String suffix() {
		return "matrix";
	}

	@Override
	public Stream<Journey> subjects(Project project) {
		return project.elements(Journey.class).filter(ChannelMatrix::isShown);
	}

	/**
	 * Tells whether there is anything to show.
	 *
	 * @param journey the journey
	 * @return whether it uses a channel
	 */
	public static boolean isShown(Journey journey) {
		return !Contents.channels(journey).isEmpty();
	}

	@Override
	public Laid laid(Journey journey, FigureContext context) {
		return figure(journey, context).laid(context.wording(), context.metrics());
	}

	private GridFigure figure(Journey journey, FigureContext context) {
		Wording wording = context.wording();
		ChannelPhaseMatrix matrix = ChannelPhaseMatrix.of(journey, context.project());
		Grid grid = new Grid(matrix.phases().stream().map(phase -> head(phase, wording)).toList(),
				matrix.rows().stream().map(row -> new Grid.Row(wording.title(row.channel()),
						row.cells().stream().map(cell -> items(cell, wording)).toList())).toList());
		long empty = matrix.rows().stream().flatMap(row -> row.cells().stream())
				.filter(cell -> cell.touchpoints().isEmpty() && cell.actions().isEmpty()).count();
		return new GridFigure(Wording.id(journey) + "-" + suffix(), wording.text("matrix.of", wording.title(journey)),
				wording.text("matrix.description", matrix.rows().size(), matrix.phases().size(), empty),
				wording.text("matrix.title"), wording.title(journey), 560, grid, List.of(
						new SignLegend.Entry(Sign.TOUCHPOINT, wording.text("matrix.touchpoint")),
						new SignLegend.Entry(Sign.ACTION, wording.text("matrix.action"))));
	}

	private static Grid.Head head(Phase phase, Wording wording) {
		PhaseTones tones = PhaseTones.of(phase);
		return new Grid.Head(wording.title(phase), tones.strong(), tones.tint());
	}

	private static List<Grid.Item> items(ChannelPhaseMatrix.Cell cell, Wording wording) {
		var items = new ArrayList<Grid.Item>();
		cell.touchpoints().forEach(touchpoint -> items.add(new Grid.Item(Sign.TOUCHPOINT, wording.title(touchpoint))));
		cell.actions().forEach(action -> items.add(new Grid.Item(Sign.ACTION, wording.title(action))));
		return items;
	}
}
