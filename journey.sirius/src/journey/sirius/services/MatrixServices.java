// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.dsl.analysis.ChannelPhaseMatrix;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Phase;

/** The matrix channel × phase of a journey, over its touchpoints and actions. */
public final class MatrixServices {

	private final LabelServices labels = new LabelServices();

	/** The channels that a touchpoint or action of the journey uses, in declaration order. */
	public Collection<Channel> usedChannels(Journey journey) {
		return matrix(journey).rows().stream().map(ChannelPhaseMatrix.Row::channel).toList();
	}

	/** The phases of a journey in which a channel is used. */
	public Collection<Phase> phasesUsing(Channel channel, Journey journey) {
		return cells(channel, journey).filter(cell -> !cell.touchpoints().isEmpty() || !cell.actions().isEmpty())
				.map(ChannelPhaseMatrix.Cell::phase).toList();
	}

	/** The labels of the touchpoints of a phase on a channel, then those of its actions. */
	public String matrixCell(Channel channel, Phase phase) {
		Journey journey = Ancestors.nearest(phase, Journey.class);
		return cells(channel, journey).filter(cell -> cell.phase() == phase)
				.flatMap(cell -> Stream.of(cell.touchpoints(), cell.actions()).flatMap(List::stream))
				.map(labels::label).collect(Collectors.joining(", "));
	}

	private static Stream<ChannelPhaseMatrix.Cell> cells(Channel channel, Journey journey) {
		return matrix(journey).rows().stream().filter(row -> row.channel() == channel)
				.flatMap(row -> row.cells().stream());
	}

	private static ChannelPhaseMatrix matrix(Journey journey) {
		return ModelResults.ofProject(journey).matrix(journey);
	}
}
