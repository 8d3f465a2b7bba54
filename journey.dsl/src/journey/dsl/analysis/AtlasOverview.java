// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import journey.dsl.journey.Atlas;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Relation;
import journey.dsl.journey.RelationKind;

/**
 * How the journeys of an atlas hang together.
 * Source: language reference, computed results, atlas.
 *
 * @param atlas the atlas
 * @param journeys its journeys, each once: those listed, in order, then those that only a relation names
 * @param links its relations in document order, without those that are not resolved on both sides
 * @param sharedChannels channels that touchpoints or actions of two or more of its journeys use, in the order of
 *        declaration
 */
public record AtlasOverview(Atlas atlas, List<Journey> journeys, List<Link> links,
		List<SharedChannel> sharedChannels) {

	/**
	 * A relation.
	 *
	 * @param source from
	 * @param kind how
	 * @param target to
	 * @param relation the relation in the model
	 */
	public record Link(Journey source, RelationKind kind, Journey target, Relation relation) {
	}

	/**
	 * A channel that several journeys use.
	 *
	 * @param channel the channel
	 * @param journeys the journeys, two or more, in the order of the atlas
	 */
	public record SharedChannel(Channel channel, List<Journey> journeys) {

		/** Takes an immutable copy. */
		public SharedChannel {
			journeys = List.copyOf(journeys);
		}
	}

	/** Takes immutable copies. */
	public AtlasOverview {
		journeys = List.copyOf(journeys);
		links = List.copyOf(links);
		sharedChannels = List.copyOf(sharedChannels);
	}

	/**
	 * The overview of an atlas.
	 *
	 * @param project the project that declares the channels
	 */
	public static AtlasOverview of(Atlas atlas, Project project) {
		List<Link> links = atlas.getRelations().stream().flatMap(relation -> link(relation)).toList();
		Set<Journey> journeys = new LinkedHashSet<>(References.resolved(atlas.getJourneys()).toList());
		links.forEach(link -> journeys.addAll(List.of(link.source(), link.target())));
		return new AtlasOverview(atlas, List.copyOf(journeys), links, shared(journeys, project));
	}

	private static Stream<Link> link(Relation relation) {
		return References.resolved(relation.getSource()).stream()
				.flatMap(source -> References.resolved(relation.getTarget()).stream()
						.map(target -> new Link(source, relation.getKind(), target, relation)));
	}

	private static List<SharedChannel> shared(Set<Journey> journeys, Project project) {
		Map<Channel, Set<Journey>> users = new LinkedHashMap<>();
		for (Journey journey : journeys) {
			for (Channel channel : Contents.channels(journey)) {
				users.computeIfAbsent(channel, key -> new LinkedHashSet<>()).add(journey);
			}
		}
		users.values().removeIf(sharing -> sharing.size() < 2);
		return DeclarationOrder.of(project).sorted(users.keySet()).stream()
				.map(channel -> new SharedChannel(channel, List.copyOf(users.get(channel)))).toList();
	}
}
