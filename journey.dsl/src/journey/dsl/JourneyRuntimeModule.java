// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.ConfigurableIssueCodesProvider;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import journey.dsl.conversion.JourneyValueConverters;
import journey.dsl.formatting2.JourneyFormatter;
import journey.dsl.linking.JourneyLinkingMessages;
import journey.dsl.naming.JourneyQualifiedNameProvider;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.dsl.parsing.JourneySyntaxErrors;
import journey.dsl.parsing.JourneyTextParser;
import journey.dsl.parsing.NodeBuilder;
import journey.dsl.scoping.JourneyResourceDescriptionManager;
import journey.dsl.scoping.JourneyResourceDescriptionStrategy;
import journey.dsl.validation.JourneyResourceValidator;
import journey.dsl.validation.RuleSeverities;
import journey.dsl.validation.PartwiseDiagnostician;

/** Binds the language's own services. */
public class JourneyRuntimeModule extends AbstractJourneyRuntimeModule {

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return JourneyResource.class;
	}

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

	/** What is exported is kept where a step is read again. */
	public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
		return JourneyResourceDescriptionManager.class;
	}

	/** Reads on after a fault. */
	@Override
	public Class<? extends IParser> bindIParser() {
		return JourneyTextParser.class;
	}

	/** What a text is read into. */
	public Class<? extends NodeModelBuilder> bindNodeModelBuilder() {
		return NodeBuilder.class;
	}

	/** What syntax errors say. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return JourneySyntaxErrors.class;
	}

	/** What unresolved references say. */
	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider$Extended() {
		return JourneyLinkingMessages.class;
	}

	/** Which rules have a severity that can be set. */
	public Class<? extends ConfigurableIssueCodesProvider> bindConfigurableIssueCodesProvider() {
		return RuleSeverities.class;
	}

	/** Which severities a project has set. */
	public Class<? extends IPreferenceValuesProvider> bindIPreferenceValuesProvider() {
		return RuleSeverities.FromSettings.class;
	}

	/** Turns diagnostics into findings. */
	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return JourneyResourceValidator.class;
	}

	/** A file is UTF-8 on every machine; without it the machine's own encoding would count. */
	@Override
	public void configureRuntimeEncodingProvider(Binder binder) {
		binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class)
				.toInstance(uri -> StandardCharsets.UTF_8.name());
	}

	/** Checks elements. */
	@Override
	public Class<? extends Diagnostician> bindDiagnostician() {
		return PartwiseDiagnostician.class;
	}

	/** How a file is laid out. */
	public Class<? extends IFormatter2> bindIFormatter2() {
		return JourneyFormatter.class;
	}

	/** The parser guarantees what EMF's own validator would check, so that need not run. */
	public void configureEObjectValidator(Binder binder) {
		binder.bind(Boolean.class).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR))
				.toInstance(false);
	}
}
