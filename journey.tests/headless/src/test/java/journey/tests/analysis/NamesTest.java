// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import journey.dsl.analysis.Project;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.tests.Models;

/** Qualified names, and the order of elements in a project. */
class NamesTest {

	@Test
	void qualifiesByPackageAndOwners() {
		Journey journey = Journeys.only(Models.project("package a.b journey J { phase P { step A { pain Slow } } }"));
		assertThat(QualifiedNames.of(Journeys.step(journey, "A").getPains().get(0))).isEqualTo("a.b.J.P.A.Slow");
	}

	@Test
	void qualifiesByOwnersAloneWithoutPackage() {
		Journey journey = Journeys.only(Models.project("journey J { phase P { step A } }"));
		assertThat(QualifiedNames.of(Journeys.step(journey, "A"))).isEqualTo("J.P.A");
	}

	@Test
	void namesUnnamedElementsByTheNearestNamedAncestor() {
		Journey journey = Journeys.only(Models.project("journey J { phase P { step A { emotion 1 } } }"));
		assertThat(QualifiedNames.of(Journeys.step(journey, "A").getEmotion())).isEqualTo("J.P.A");
	}

	@Test
	void namesAnUnplannedTouchByItsText() {
		Actual actual = Models.project("journey J actual X of J { unplanned \"a friend calls\" }")
				.elements(Actual.class).findFirst().orElseThrow();
		assertThat(QualifiedNames.of(actual.getPath().get(0))).isEqualTo("a friend calls");
	}

	@Test
	void namesAFileByItsPackage() {
		assertThat(QualifiedNames.of(Models.parse("package a.b"))).isEqualTo("a.b");
	}

	@Test
	void hasNoNameForANamelessElement() {
		assertThat(QualifiedNames.of(JourneyFactory.eINSTANCE.createStep())).isEmpty();
	}

	@Test
	void listsElementsByFileThenByText() {
		Project project = Models.project("channel C channel A", "department D channel B");
		assertThat(Journeys.names(project.elements(Channel.class).toList())).isEqualTo("C A B");
	}
}
