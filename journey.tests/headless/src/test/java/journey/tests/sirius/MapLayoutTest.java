// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import javax.tools.ToolProvider;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map's layout is offered to Sirius as Sirius takes it, and does not move shapes to the grid. */
class MapLayoutTest {

	private static final String API = "org.eclipse.sirius.diagram.ui.api.layout.";

	private static final String PROVIDER = """
			package org.eclipse.sirius.diagram.ui.api.layout;
			public interface CustomLayoutAlgorithmProvider {
				java.util.List<CustomLayoutAlgorithm> getCustomLayoutAlgorithms();
			}
			""";

	/** As that of Sirius: refuses to build what lacks something, and moves to the grid if not told otherwise. */
	private static final String ALGORITHM = """
			package org.eclipse.sirius.diagram.ui.api.layout;
			import java.util.Map;
			import java.util.Objects;
			import java.util.function.Supplier;
			public final class CustomLayoutAlgorithm {
				private String id;
				private String label;
				private String description;
				private Supplier<Object> supplier;
				private Map<String, Object> options;
				private boolean snap = true;
				public static Builder newCustomLayoutAlgorithm(String id) { return new Builder(id); }
				public String getId() { return id; }
				public Supplier<Object> getSupplier() { return supplier; }
				public boolean isLaunchSnapAfter() { return snap; }
				public static final class Builder {
					private final CustomLayoutAlgorithm built = new CustomLayoutAlgorithm();
					private Builder(String id) { built.id = id; }
					public Builder setLabel(String label) { built.label = label; return this; }
					public Builder setDescription(String text) { built.description = text; return this; }
					public Builder setLayoutSupplier(Supplier<Object> layout) {
						built.supplier = layout;
						return this;
					}
					public Builder setLayoutOptions(Map<String, Object> options) {
						built.options = options;
						return this;
					}
					public Builder setLaunchSnapAfter(boolean snap) { built.snap = snap; return this; }
					public CustomLayoutAlgorithm build() {
						Objects.requireNonNull(built.label);
						Objects.requireNonNull(built.description);
						Objects.requireNonNull(built.supplier);
						Objects.requireNonNull(built.options);
						return built;
					}
				}
			}
			""";

	private static final String LAYOUT = """
			package org.eclipse.sirius.diagram.ui.tools.api.layout.provider;
			public class InlineEdgeLayoutProvider { }
			""";

	@TempDir
	Path classes;

	@Test
	void layoutHasTheNameThatTheMapAsksFor() throws Exception {
		try (URLClassLoader sirius = sirius(ALGORITHM)) {
			String asked = Specification.load().all("ownedRepresentations")
					.filter(element -> element.getAttribute("name").equals("Journey map"))
					.flatMap(map -> Specification.children(map).stream())
					.filter(element -> element.getTagName().equals("layout"))
					.map(element -> element.getAttribute("id")).findFirst().orElseThrow();
			assertThat(value(algorithm(sirius), "getId")).isEqualTo(asked);
		}
	}

	@Test
	void shapesAreNotMovedToTheGridAfterwards() throws Exception {
		try (URLClassLoader sirius = sirius(ALGORITHM)) {
			assertThat(value(algorithm(sirius), "isLaunchSnapAfter")).isEqualTo(false);
		}
	}

	@Test
	void layoutIsOneOfSirius() throws Exception {
		try (URLClassLoader sirius = sirius(ALGORITHM)) {
			Supplier<?> layout = (Supplier<?>) value(algorithm(sirius), "getSupplier");
			assertThat(layout.get().getClass().getSimpleName()).isEqualTo("InlineEdgeLayoutProvider");
		}
	}

	@Test
	void providerIsAnObjectLikeAnyOther() throws Exception {
		try (URLClassLoader sirius = sirius(ALGORITHM)) {
			Object provider = factory(sirius).create();
			assertThat(provider).hasSameHashCodeAs(provider).isNotEqualTo("");
		}
	}

	@Test
	void anotherSiriusIsToldOfAndGoesOnWithItsOwnLayout() throws Exception {
		try (URLClassLoader sirius = sirius(ALGORITHM.replace("setLaunchSnapAfter", "setSnap"))) {
			IExecutableExtensionFactory factory = factory(sirius);
			assertThatThrownBy(factory::create).isInstanceOf(CoreException.class)
					.hasMessageContaining("setLaunchSnapAfter");
		}
	}

	private static Object algorithm(ClassLoader sirius) throws Exception {
		Object provider = factory(sirius).create();
		return ((List<?>) sirius.loadClass(API + "CustomLayoutAlgorithmProvider").getMethod("getCustomLayoutAlgorithms")
				.invoke(provider)).get(0);
	}

	private static IExecutableExtensionFactory factory(ClassLoader sirius) throws ReflectiveOperationException {
		return (IExecutableExtensionFactory) sirius.loadClass("journey.sirius.layout.MapLayout").getConstructor()
				.newInstance();
	}

	private static Object value(Object object, String getter) throws ReflectiveOperationException {
		return object.getClass().getMethod(getter).invoke(object);
	}

	private URLClassLoader sirius(String algorithm) throws IOException {
		compile(API + "CustomLayoutAlgorithmProvider", PROVIDER, API + "CustomLayoutAlgorithm", algorithm,
				"org.eclipse.sirius.diagram.ui.tools.api.layout.provider.InlineEdgeLayoutProvider", LAYOUT);
		return new SiriusLoader(classes);
	}

	private void compile(String... namesAndSources) throws IOException {
		String[] files = new String[namesAndSources.length / 2];
		for (int index = 0; index < files.length; index++) {
			Path file = classes.resolve(namesAndSources[2 * index].replace('.', '/') + ".java");
			Files.createDirectories(file.getParent());
			Files.writeString(file, namesAndSources[2 * index + 1]);
			files[index] = file.toString();
		}
		assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, files)).isZero();
	}
}
