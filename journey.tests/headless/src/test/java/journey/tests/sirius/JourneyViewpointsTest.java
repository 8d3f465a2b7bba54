// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Registers with Sirius where it is there, and does nothing where it is not. */
class JourneyViewpointsTest {

	private static final String ACTIVATOR = "journey.sirius.JourneyViewpoints";
	private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

	/** Has the methods of the registry of Sirius that the bundle calls, and keeps what they are called with. */
	private static final String REGISTRY_SOURCE = """
			package org.eclipse.sirius.business.api.componentization;
			public class ViewpointRegistry {
				private static final ViewpointRegistry INSTANCE = new ViewpointRegistry();
				public static final java.util.List<String> CALLS = new java.util.ArrayList<>();
				public static ViewpointRegistry getInstance() { return INSTANCE; }
				public java.util.Set<Integer> registerFromPlugin(String path) {
					CALLS.add("register " + path);
					return java.util.Set.of(7);
				}
				public void disposeFromPlugin(Integer viewpoint) { CALLS.add("dispose " + viewpoint); }
			}
			""";

	@TempDir
	Path classes;

	@Test
	void doesNothingWithoutSirius() throws Exception {
		try (URLClassLoader withoutSirius = loader()) {
			BundleActivator activator = activator(withoutSirius);
			assertThatCode(() -> {
				activator.start(context());
				activator.stop(null);
			}).doesNotThrowAnyException();
		}
	}

	@Test
	void registersTheSpecificationOnStartAndTakesItBackOnStop() throws Exception {
		compileRegistry(REGISTRY_SOURCE);
		try (URLClassLoader withSirius = loader()) {
			BundleActivator activator = activator(withSirius);
			activator.start(context());
			activator.stop(null);
			assertThat(calls(withSirius)).isEqualTo(
					List.of("register journey.sirius/description/journey.odesign", "dispose 7"));
		}
	}

	@Test
	void takesNothingBackTwice() throws Exception {
		compileRegistry(REGISTRY_SOURCE);
		try (URLClassLoader withSirius = loader()) {
			BundleActivator activator = activator(withSirius);
			activator.start(context());
			activator.stop(null);
			activator.stop(null);
			assertThat((List<?>) calls(withSirius)).hasSize(2);
		}
	}

	@Test
	void saysWhatToDoWhereTheRegistryIsAnotherOne() throws Exception {
		compileRegistry(REGISTRY_SOURCE.replace("registerFromPlugin", "register"));
		try (URLClassLoader withOtherSirius = loader()) {
			BundleActivator activator = activator(withOtherSirius);
			assertThatThrownBy(() -> activator.start(context())).isInstanceOf(IllegalStateException.class)
					.hasMessageContaining("registerFromPlugin").hasMessageContaining("install Sirius");
		}
	}

	@Test
	void registeredPathIsTheFileOfTheBundle() {
		assertThat(ProjectFiles.root().resolve("journey.sirius/description/journey.odesign")).isRegularFile();
	}

	/** A context that takes what is registered; the framework is not what is tested here. */
	private static BundleContext context() {
		return (BundleContext) Proxy.newProxyInstance(BundleContext.class.getClassLoader(),
				new Class<?>[] { BundleContext.class }, (proxy, method, arguments) -> null);
	}

	private void compileRegistry(String source) throws IOException {
		Path file = classes.resolve("ViewpointRegistry.java");
		Files.writeString(file, source);
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		assertThat(compiler.run(null, null, null, "-d", classes.toString(), file.toString())).isZero();
	}

	private URLClassLoader loader() throws IOException {
		return new SiriusLoader(classes);
	}

	private static BundleActivator activator(ClassLoader loader) throws ReflectiveOperationException {
		return (BundleActivator) loader.loadClass(ACTIVATOR).getConstructor().newInstance();
	}

	private static Object calls(ClassLoader loader) throws ReflectiveOperationException {
		return loader.loadClass(REGISTRY).getField("CALLS").get(null);
	}
}
