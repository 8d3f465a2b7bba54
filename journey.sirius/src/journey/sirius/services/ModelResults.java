// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage;

/**
 * The computed results of the files that are loaded together. A diagram asks for them once for each element and each
 * refresh; they are computed once for each state of the model. They live as long as the resource set that they belong
 * to (or, for a model in no resource set, its root), so that no class holds state and two sessions share nothing.
 * Every change of the model forgets them; what is not of this model, such as the diagrams in a session's resource set,
 * is not watched.
 */
final class ModelResults extends EContentAdapter {

	private final Map<Journey, JourneyResults> journeys = new HashMap<>();
	private ProjectResults project;

	private ModelResults() {
	}

	/** The results of the journey that an element belongs to; empty for an element outside of journeys. */
	static Optional<JourneyResults> ofJourney(EObject element) {
		return Optional.ofNullable(Ancestors.nearest(element, Journey.class))
				.map(journey -> of(journey).journey(journey));
	}

	/** The results over all files that are loaded beside an element's own. */
	static ProjectResults ofProject(EObject element) {
		return of(element).project(element);
	}

	private static ModelResults of(EObject element) {
		Notifier root = root(element);
		Adapter existing = EcoreUtil.getExistingAdapter(root, ModelResults.class);
		if (existing != null) {
			return (ModelResults) existing;
		}
		ModelResults results = new ModelResults();
		root.eAdapters().add(results);
		return results;
	}

	private static Notifier root(EObject element) {
		EObject container = EcoreUtil.getRootContainer(element);
		Resource resource = container.eResource();
		return resource == null ? container : resource.getResourceSet() == null ? resource : resource.getResourceSet();
	}

	private synchronized JourneyResults journey(Journey journey) {
		return journeys.computeIfAbsent(journey, JourneyResults::new);
	}

	private synchronized ProjectResults project(EObject element) {
		if (project == null) {
			project = new ProjectResults(Projects.of(element));
		}
		return project;
	}

	private synchronized void forget() {
		journeys.clear();
		project = null;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == ModelResults.class;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (changesModel(notification)) {
			forget();
		}
	}

	@Override
	protected void addAdapter(Notifier notifier) {
		if (!(notifier instanceof EObject element) || element.eClass().getEPackage() == JourneyPackage.eINSTANCE) {
			super.addAdapter(notifier);
		}
	}

	/** Resolving a reference is no change: what a result was computed from is what the reference led to before. */
	private static boolean changesModel(Notification notification) {
		if (notification.isTouch() || notification.getEventType() == Notification.RESOLVE
				|| notification.getEventType() == Notification.REMOVING_ADAPTER) {
			return false;
		}
		if (notification.getNotifier() instanceof Resource) {
			return notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
		}
		return !(notification.getNotifier() instanceof ResourceSet)
				|| notification.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES;
	}
}
