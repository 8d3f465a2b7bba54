// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;

import journey.dsl.conversion.JourneyValueConverters;
import journey.dsl.naming.JourneyQualifiedNameProvider;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.dsl.scoping.JourneyResourceDescriptionStrategy;

/** Binds the language's own services. */
public class JourneyRuntimeModule extends AbstractJourneyRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return JourneyValueConverters.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return JourneyQualifiedNameProvider.class;
	}

	@Override
	public Class<? extends IFragmentProvider> bindIFragmentProvider() {
		return NameBasedFragmentProvider.class;
	}

	/** What goes into the index. */
	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return JourneyResourceDescriptionStrategy.class;
	}
}
