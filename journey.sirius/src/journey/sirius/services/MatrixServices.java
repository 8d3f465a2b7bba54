// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import journey.dsl.journey.Action;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Touchpoint;

/** The matrix channel × phase of a journey, over its touchpoints and actions. */
public final class MatrixServices {

	private final LabelServices labels = new LabelServices();

	/** The channels that a touchpoint or action of the journey uses, in declaration order, file by file. */
	public Collection<Channel> usedChannels(Journey journey) {
		Set<Channel> channels = journey.getPhases().stream()
				.flatMap(phase -> contacts(phase).map(MatrixServices::channel))
				.filter(channel -> channel != null && !channel.eIsProxy())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		List<Channel> ordered = new ArrayList<>(channels);
		ordered.sort(Comparator.comparing(MatrixServices::file).thenComparing(MatrixServices::position));
		return ordered;
	}

	/** The phases of a journey in which a channel is used. */
	public Collection<Phase> phasesUsing(Channel channel, Journey journey) {
		return journey.getPhases().stream().filter(phase -> uses(phase, channel)).toList();
	}

	/** The touchpoints and actions of a phase on a channel, in document order. */
	public String matrixCell(Channel channel, Phase phase) {
		return contacts(phase).filter(contact -> channel.equals(channel(contact))).map(labels::label)
				.collect(Collectors.joining(", "));
	}

	private static boolean uses(Phase phase, Channel channel) {
		return contacts(phase).map(MatrixServices::channel).filter(Objects::nonNull).anyMatch(channel::equals);
	}

	private static Stream<NamedElement> contacts(Phase phase) {
		return phase.getSteps().stream()
				.flatMap(step -> Stream.concat(step.getTouchpoints().stream(), step.getActions().stream()));
	}

	private static Channel channel(NamedElement contact) {
		return contact instanceof Touchpoint touchpoint ? touchpoint.getChannel() : ((Action) contact).getChannel();
	}

	private static String file(Channel channel) {
		Resource resource = channel.eResource();
		return resource == null || resource.getURI() == null ? "" : resource.getURI().toString();
	}

	private static int position(Channel channel) {
		EObject owner = channel.eContainer();
		return owner == null ? 0 : owner.eContents().indexOf(channel);
	}
}
