// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.analysis.Project;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage;
import journey.tests.Models;

/** Results are computed while a modeller types and for models of any origin: they never fail and stay finite. */
class BrokenModelsTest {

	@ParameterizedTest
	@ValueSource(strings = {"", "journey", "journey J {", "journey J { phase P { step A { next", "actual X of",
			"journey J { phase P { step A { next , , } } }", "atlas X { journey", "journey J revises J",
			"journey J { phase P { step A step A { next A } step A } } actual X of J { visit A }",
			"journey J { allocate over }", "metric M journey J { measure M allocate M over A }",
			"initiative I { customer value 5 business value 5 effort 0 }", "scale S from 1 to 1 journey J { scale S }"})
	void givesResultsForBrokenTexts(String text) {
		assertThat(AllResults.of(Models.project(text))).doesNotContain("NaN", "Infinity");
	}

	@Test
	void givesResultsWhereverTheExampleIsCutOff() {
		String text = Models.furniture();
		Random random = new Random(7);
		for (int round = 0; round < 40; round++) {
			String cut = text.substring(0, random.nextInt(text.length()));
			assertThat(AllResults.of(Models.project(cut))).doesNotContain("NaN", "Infinity");
		}
	}

	@Test
	void givesResultsWhereAPieceOfTheExampleIsMissing() {
		String text = Models.furniture();
		Random random = new Random(11);
		for (int round = 0; round < 40; round++) {
			int from = random.nextInt(text.length());
			int to = Math.min(text.length(), from + random.nextInt(200));
			assertThat(AllResults.of(Models.project(text.substring(0, from) + text.substring(to))))
					.doesNotContain("NaN", "Infinity");
		}
	}

	@Test
	void givesResultsForAModelOfNothingButEmptyElements() {
		assertThat(AllResults.of(Project.of(hollow(null, false)))).doesNotContain("NaN", "Infinity");
	}

	@Test
	void givesResultsForAModelOfUnresolvedReferences() {
		assertThat(AllResults.of(Project.of(hollow(null, true)))).doesNotContain("NaN", "Infinity");
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "-1", "3", "100", "1E+400", "1E+999999999", "-1E+999999999", "1E-999999999", "1E-400",
			"9.999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999"})
	void givesResultsForAbsurdNumbers(String number) {
		assertThat(AllResults.of(Project.of(hollow(new BigDecimal(number), false)))).doesNotContain("NaN", "Infinity");
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "1", "100", "1E+300", "1E+999999999", "1E-399"})
	void givesResultsForTheExampleWithEveryNumberTheSame(String number) {
		Project project = Models.project(Models.furniture());
		for (JourneyFile file : project.files()) {
			EcoreUtil.<EObject>getAllContents(file, false)
					.forEachRemaining(element -> setNumbers(element, new BigDecimal(number)));
		}
		assertThat(AllResults.of(project)).doesNotContain("NaN", "Infinity");
	}

	private static JourneyFile hollow(BigDecimal number, boolean proxies) {
		JourneyFile file = (JourneyFile) create(JourneyPackage.Literals.JOURNEY_FILE);
		fill(file, number, proxies);
		return file;
	}

	/** Gives an element one child of every kind that it can contain, and these theirs. */
	private static void fill(EObject element, BigDecimal number, boolean proxies) {
		if (number != null) {
			setNumbers(element, number);
		}
		for (EReference reference : element.eClass().getEAllReferences()) {
			for (EClass kind : kinds(reference.getEReferenceType())) {
				if (reference.isContainment()) {
					EObject child = create(kind);
					fill(child, number, proxies);
					put(element, reference, child);
				} else if (proxies) {
					EObject proxy = create(kind);
					((InternalEObject) proxy).eSetProxyURI(URI.createURI("memory:/nowhere#x"));
					put(element, reference, proxy);
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject element, EReference reference, EObject value) {
		if (reference.isMany()) {
			((List<EObject>) element.eGet(reference)).add(value);
		} else {
			element.eSet(reference, value);
		}
	}

	private static void setNumbers(EObject element, BigDecimal number) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.EBIG_DECIMAL) {
				element.eSet(attribute, number);
			}
		}
	}

	private static List<EClass> kinds(EClass type) {
		return JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(kind -> !kind.isAbstract() && type.isSuperTypeOf(kind)).toList();
	}

	private static EObject create(EClass kind) {
		return EcoreUtil.create(kind);
	}
}
