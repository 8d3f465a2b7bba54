// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;

/**
 * Creates resources of <code>.journey</code> files for whoever loads one in Eclipse, such as a diagram, also where no
 * editor has been opened. The language is set up with the first file; plugin.xml names this class.
 */
public final class JourneyResourceFactory implements Resource.Factory {

	private Resource.Factory factory;

	@Override
	public synchronized Resource createResource(URI uri) {
		if (factory == null) {
			factory = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration()
					.getInstance(IResourceFactory.class);
		}
		return factory.createResource(uri);
	}
}
