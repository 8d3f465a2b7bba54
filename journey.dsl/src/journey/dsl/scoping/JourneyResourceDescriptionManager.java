// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

import com.google.inject.Singleton;

/** Describes files so that reading a step again costs that step. */
@Singleton
public class JourneyResourceDescriptionManager extends DefaultResourceDescriptionManager {

	@Override
	protected IResourceDescription internalGetResourceDescription(Resource file,
			IDefaultResourceDescriptionStrategy strategy) {
		return new JourneyResourceDescription(file, strategy, getCache());
	}
}
