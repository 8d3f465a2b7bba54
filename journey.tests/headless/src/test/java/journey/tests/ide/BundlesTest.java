// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyPackage;

/** English and French say the same things. */
class BundlesTest {

	@ParameterizedTest
	@ValueSource(strings = { "facts/facts", "labels/kinds", "mining/minings", "hover/keywords" })
	void bothLanguagesHaveTheSameTexts(String bundle) throws IOException {
		assertThat(keys(bundle + "_fr")).isNotEmpty().containsExactlyInAnyOrderElementsOf(keys(bundle));
	}

	@Test
	void everyKindOfElementHasAName() throws IOException {
		Set<String> known = keys("labels/kinds");
		assertThat(JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract())
				.filter(JourneyPackage.Literals.NAMED_ELEMENT::isSuperTypeOf)
				.map(type -> ElementLabels.kind(JourneyFactory.eINSTANCE.create(type)))).isNotEmpty()
				.allMatch(known::contains);
	}

	@Test
	void aKindIsNamedInTheLanguageAskedFor() {
		assertThat(new ElementLabels(Locale.FRENCH).name("Step")).isEqualTo("Étape");
		assertThat(new ElementLabels(Locale.GERMAN).name("Step")).isEqualTo("Step");
	}

	private static Set<String> keys(String bundle) throws IOException {
		Properties texts = new Properties();
		try (InputStream stream = ElementLabels.class.getResourceAsStream("/journey/dsl/ide/" + bundle + ".properties")) {
			assertThat(stream).as(bundle).isNotNull();
			texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		return texts.stringPropertyNames();
	}
}
