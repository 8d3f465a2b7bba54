// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.impl.DefaultResourceDescription;
import org.eclipse.xtext.resource.impl.EObjectDescriptionLookUp;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * What a file exports. As long as a step is read again of which the index says the same, {@link #getExportedObjects()}
 * gives the same list.
 */
final class JourneyResourceDescription extends DefaultResourceDescription {

	JourneyResourceDescription(Resource file, IDefaultResourceDescriptionStrategy strategy, IResourceScopeCache cache) {
		super(file, strategy, cache);
	}

	@Override
	protected EObjectDescriptionLookUp getLookUp() {
		return FileNames.of(getResource()).exports(() -> new EObjectDescriptionLookUp(computeExportedObjects()));
	}
}
