// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import java.util.Optional;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the browsers and writes the sites once for all tests of the module. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
	private static final Optional<Chromium> CHROMIUM = Chromium.installed();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return CHROMIUM.isPresent() ? ConditionEvaluationResult.enabled("Chromium is there")
				: ConditionEvaluationResult.disabled("chromium and chromedriver are not on the path: "
						+ "apt-get install chromium chromium-driver");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Browser.class || type == GeneratedSites.class || type == Inspections.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Store store = context.getRoot().getStore(NAMESPACE);
		Class<?> type = parameter.getParameter().getType();
		return type == Browser.class ? browser(store) : type == GeneratedSites.class ? sites(store)
				: store.getOrComputeIfAbsent(Inspections.class,
						key -> new Inspections(BrowserExtension::start, sites(store)), Inspections.class);
	}

	private static Browser browser(Store store) {
		return store.getOrComputeIfAbsent(Browser.class, key -> start(), Browser.class);
	}

	private static Browser start() {
		return new Browser(CHROMIUM.orElseThrow().start());
	}

	private static GeneratedSites sites(Store store) {
		return store.getOrComputeIfAbsent(GeneratedSites.class, key -> GeneratedSites.write(), GeneratedSites.class);
	}
}
