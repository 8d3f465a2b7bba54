// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.List;

import journey.dsl.journey.Action;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Touchpoint;

/**
 * Which channels serve the client in which phases: one row per channel that a touchpoint or an action of the journey
 * uses, one column per phase, empty cells included.
 * Source: language reference, computed results, matrix.
 *
 * @param phases the columns in document order
 * @param rows the rows in the order in which the project declares the channels; a channel from outside the project
 *        comes last, by first use
 */
public record ChannelPhaseMatrix(List<Phase> phases, List<Row> rows) {

	/**
	 * One channel.
	 *
	 * @param channel the channel
	 * @param cells one cell per phase, in the order of the columns
	 */
	public record Row(Channel channel, List<Cell> cells) {

		/** Takes an immutable copy. */
		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * What happens on a channel in a phase.
	 *
	 * @param phase the phase
	 * @param touchpoints touchpoints in document order
	 * @param actions relationship actions in document order
	 */
	public record Cell(Phase phase, List<Touchpoint> touchpoints, List<Action> actions) {

		/** Takes immutable copies. */
		public Cell {
			touchpoints = List.copyOf(touchpoints);
			actions = List.copyOf(actions);
		}
	}

	/** Takes immutable copies. */
	public ChannelPhaseMatrix {
		phases = List.copyOf(phases);
		rows = List.copyOf(rows);
	}

	/**
	 * The matrix of a journey.
	 *
	 * @param project the project that declares the channels
	 */
	public static ChannelPhaseMatrix of(Journey journey, Project project) {
		List<Channel> channels = DeclarationOrder.of(project).sorted(Contents.channels(journey));
		return new ChannelPhaseMatrix(journey.getPhases(),
				channels.stream().map(channel -> row(journey, channel)).toList());
	}

	private static Row row(Journey journey, Channel channel) {
		return new Row(channel, journey.getPhases().stream().map(phase -> cell(phase, channel)).toList());
	}

	private static Cell cell(Phase phase, Channel channel) {
		return new Cell(phase,
				phase.getSteps().stream().flatMap(step -> step.getTouchpoints().stream())
						.filter(touchpoint -> touchpoint.getChannel() == channel).toList(),
				phase.getSteps().stream().flatMap(step -> step.getActions().stream())
						.filter(action -> action.getChannel() == channel).toList());
	}
}
