// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What rules need to know of a whole project: which elements are referred to, and from where.
 */
final class ProjectFacts {

	private final List<Referred> members;

	private final List<FileReferences> others;

	/**
	 * Puts together what is known of the files of a project.
	 *
	 * @param members what the loaded ones refer to
	 * @param others what those refer to that are not loaded
	 */
	private ProjectFacts(List<Referred> members, List<FileReferences> others) {
		this.members = members;
		this.others = others;
	}

	/** {@return whether any of these references of the project leads to an element} */
	boolean isReferredTo(EObject element, EReference... references) {
		return members.stream().anyMatch(member -> Stream.of(references)
				.anyMatch(reference -> member.leadsTo(element, reference)))
				|| isReferredToByOthers(element, references);
	}

	private boolean isReferredToByOthers(EObject element, EReference... references) {
		List<Set<URI>> places = others.stream().flatMap(file -> Stream.of(references)
				.map(reference -> file.targets().getOrDefault(reference, Set.of()))).filter(set -> !set.isEmpty()).toList();
		if (places.isEmpty()) {
			// to compose a place takes longer than all else
			return false;
		}
		URI place = EcoreUtil.getURI(element);
		return places.stream().anyMatch(set -> set.contains(place));
	}

	/**
	 * Whether none of these references of the project leads to an element. While one of them is unresolved nobody knows
	 * whether it means the element, so then the answer is no: the unresolved reference has its own finding, and that is
	 * enough.
	 */
	boolean isSurelyUnused(EObject element, EReference... references) {
		return !isReferredTo(element, references) && hasOnlyResolved(references);
	}

	/** {@return whether none of these references of the project is unresolved} */
	boolean hasOnlyResolved(EReference... references) {
		return Stream.of(references).noneMatch(reference -> members.stream()
				.anyMatch(member -> member.isUnresolved(reference))
				|| others.stream().anyMatch(file -> file.unresolved().contains(reference)));
	}

	/**
	 * Keeps the facts of a project in its resource set until a file changes. Xtext's cache of each file forgets what it
	 * holds as soon as the file's contents change, be it by its text or by its model: a token in it tells whether the
	 * facts still hold, without any listener of our own.
	 */
	@Singleton
	static final class Cache {

		private final IResourceScopeCache files;
		private final ResourceDescriptionsProvider indexes;
		private final IResourceDescription.Manager descriptions;
		private final IContainer.Manager containers;

		@Inject
		Cache(IResourceScopeCache files, ResourceDescriptionsProvider indexes,
				IResourceDescription.Manager descriptions, IContainer.Manager containers) {
			this.files = files;
			this.indexes = indexes;
			this.descriptions = descriptions;
			this.containers = containers;
		}

		/**
		 * The facts of the project that a file belongs to. Files of the project that the index knows are loaded where
		 * they are not yet, since a file alone cannot tell what is unused; but not where somebody has told what they
		 * refer to.
		 *
		 * @param file a file's resource
		 */
		ProjectFacts of(Resource file) {
			ResourceSet resources = file.getResourceSet();
			if (resources == null) {
				return new ProjectFacts(referred(List.of(file)), List.of());
			}
			Optional<List<FileReferences>> told = FileReferences.ofOthers(resources);
			List<FileReferences> others = told.orElse(List.of());
			List<Resource> members = told.isPresent() ? List.of(file) : members(file, resources);
			List<Object> state = Stream.concat(members.stream().map(this::token), others.stream()).toList();
			Known known = (Known) EcoreUtil.getExistingAdapter(resources, Known.class);
			if (known == null || !known.state.equals(state)) {
				resources.eAdapters().remove(known);
				known = new Known(state, new ProjectFacts(referred(members), others));
				resources.eAdapters().add(known);
			}
			return known.facts;
		}

		private List<Resource> members(Resource file, ResourceSet resources) {
			IResourceDescriptions index = indexes.getResourceDescriptions(file);
			IContainer container = containers.getContainer(descriptions.getResourceDescription(file), index);
			Set<URI> uris = new TreeSet<>(Comparator.comparing(URI::toString));
			container.getResourceDescriptions().forEach(description -> uris.add(description.getURI()));
			uris.add(file.getURI());
			List<Resource> members = new ArrayList<>();
			for (URI uri : uris) {
				Resource member = uri.equals(file.getURI()) ? file : resources.getResource(uri, false);
				if (member == null && resources.getURIConverter().exists(uri, null)) {
					member = resources.getResource(uri, true);
				}
				if (member != null) {
					members.add(member);
				}
			}
			return members;
		}

		private Object token(Resource member) {
			return files.get(ProjectFacts.class, member, Object::new);
		}

		private static List<Referred> referred(List<Resource> members) {
			return members.stream().map(Referred::by).toList();
		}
	}

	private static final class Known extends AdapterImpl {

		private final List<Object> state;
		private final ProjectFacts facts;

		Known(List<Object> state, ProjectFacts facts) {
			this.state = state;
			this.facts = facts;
		}

		@Override
		public boolean isAdapterForType(Object type) {
			return type == Known.class;
		}
	}
}
