// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;

import com.google.inject.Inject;

import journey.dsl.journey.Actual;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage;

/**
 * What a reference can name: steps and outcomes of the own journey by simple name; everything else through the own
 * package, imports and full names.
 */
public class JourneyScopeProvider extends AbstractJourneyScopeProvider {

	@Inject
	private IGlobalScopeProvider globalScopes;

	@Inject
	private IResourceDescription.Manager descriptions;

	@Inject
	private IQualifiedNameConverter names;

	@Inject
	private IResourceScopeCache cache;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		EClass type = reference.getEReferenceType();
		if (JourneyPackage.Literals.FLOW_NODE.isSuperTypeOf(type)) {
			Journey journey = journeyOf(context);
			return journey == null ? IScope.NULLSCOPE : FileNames.of(journey.eResource()).flowNodes(journey, type);
		}
		return packageScope(context, reference, type);
	}

	private static Journey journeyOf(EObject context) {
		Journey journey = EcoreUtil2.getContainerOfType(context, Journey.class);
		if (journey != null) {
			return journey;
		}
		Actual actual = EcoreUtil2.getContainerOfType(context, Actual.class);
		return actual == null || actual.getJourney() == null || actual.getJourney().eIsProxy() ? null
				: actual.getJourney();
	}

	private IScope packageScope(EObject context, EReference reference, EClass type) {
		EObject root = EcoreUtil2.getRootContainer(context);
		JourneyFile file = root instanceof JourneyFile journeyFile ? journeyFile : null;
		return cache.get(Tuples.create(PackageScope.class, type), context.eResource(), () -> {
			IScope global = globalScopes.getScope(context.eResource(), reference, null);
			IResourceDescription own = descriptions.getResourceDescription(context.eResource());
			IScope visible = SelectableBasedScope.createScope(global, own, type, false);
			return new PackageScope(visible, PackageNames.of(file, names));
		});
	}
}
