// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IDisposable;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the models a service of the workbench, created when a viewer first asks for it. */
public final class DocumentModelsFactory extends AbstractServiceFactory {

	@Override
	@SuppressWarnings("rawtypes")
	public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
		Object shared = parent.getService(DocumentModelsService.class);
		return shared != null ? shared : new Service();
	}

	private static final class Service implements DocumentModelsService, IDisposable {

		private final DocumentModels models = new DocumentModels(ResourcesPlugin.getWorkspace());

		Service() {
			models.start();
		}

		@Override
		public DocumentModels models() {
			return models;
		}

		@Override
		public void dispose() {
			models.stop();
		}
	}
}
