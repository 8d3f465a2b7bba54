// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.journey.Initiative;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Resource;
import journey.dsl.journey.ResourceUser;

/**
 * A line of the resource inventory.
 * Source: language reference, computed results, inventory.
 *
 * @param resource the resource
 * @param users touchpoints, actions and acts that use it and initiatives that need it, in the order of the model;
 *        empty where it is unused
 */
public record ResourceUse(Resource resource, List<NamedElement> users) {

	/** Takes an immutable copy of the users. */
	public ResourceUse {
		users = List.copyOf(users);
	}

	/** Whether nothing uses or needs the resource. */
	public boolean unused() {
		return users.isEmpty();
	}

	/**
	 * The inventory of a project by status (not given, existing, to optimise, to create), within a status in the order
	 * of declaration.
	 */
	public static List<ResourceUse> inventory(Project project) {
		Map<Resource, Set<NamedElement>> users = new LinkedHashMap<>();
		project.elements(Resource.class).forEach(resource -> users.put(resource, new LinkedHashSet<>()));
		project.files().forEach(file -> {
			Iterator<EObject> contents = EcoreUtil.getAllContents(file, false);
			contents.forEachRemaining(element -> used(element)
					.filter(users::containsKey).forEach(resource -> users.get(resource).add((NamedElement) element)));
		});
		return users.entrySet().stream().map(entry -> new ResourceUse(entry.getKey(), List.copyOf(entry.getValue())))
				.sorted(Comparator.comparing(use -> use.resource().getStatus())).toList();
	}

	private static Stream<Resource> used(EObject element) {
		if (element instanceof ResourceUser user && element instanceof NamedElement) {
			return user.getUses().stream();
		}
		return element instanceof Initiative initiative ? initiative.getNeeds().stream() : Stream.empty();
	}
}
