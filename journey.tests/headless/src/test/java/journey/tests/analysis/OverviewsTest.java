// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.analysis.AllocatedFigure;
import journey.dsl.analysis.AtlasOverview;
import journey.dsl.analysis.ChannelPhaseMatrix;
import journey.dsl.analysis.MetricUse;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.ResourceUse;
import journey.dsl.journey.Atlas;
import journey.tests.Models;

/** Matrix, inventory, register, allocation and atlas. */
class OverviewsTest {

	@Test
	void laysOutTouchpointsAndActionsByChannelAndPhase() {
		Project project = Models.project("channel Shop physical", """
				channel Web digital channel Unused digital channel Mail digital
				journey J {
					phase P {
						step A { touchpoint T via Web action Send via Mail touchpoint V }
						step B { touchpoint U via Web }
					}
					phase Empty
					phase Q { step C { touchpoint X via Shop touchpoint Y via Nowhere } }
				}
				""");
		ChannelPhaseMatrix matrix = ChannelPhaseMatrix.of(Journeys.only(project), project);
		assertThat(matrix.rows()).map(row -> row.channel().getName() + row.cells().stream()
				.map(cell -> "|" + Journeys.names(cell.touchpoints()) + "/" + Journeys.names(cell.actions()))
				.collect(Collectors.joining())).containsExactly("Shop|/|/|X/", "Web|T U/|/|/", "Mail|/Send|/|/");
	}

	@Test
	void takesInventoryByStatus() {
		Project project = Models.project("""
				resource Create to create resource Have existing resource Tune to optimise resource Plain
				resource Idle existing
				journey J { phase P { step A {
					touchpoint T { uses Have, Nowhere } action C { uses Have } backstage D uses Tune
				} } }
				initiative I { needs Create, Have }
				""");
		assertThat(ResourceUse.inventory(project)).map(use -> use.resource().getName() + ": "
				+ Journeys.names(use.users()))
				.containsExactly("Plain: ", "Have: T C I", "Idle: ", "Tune: D", "Create: I");
	}

	@Test
	void registersMetricsByStatus() {
		Project project = Models.project("""
				metric Gone { status to retire } metric Lack { status missing } metric Have { status existing }
				journey J {
					measure Have 1
					phase P { step A { measure Have 2 measure Nowhere 3 } }
					allocate Lack over A 5%
				}
				initiative I { measure Have 3 }
				""");
		assertThat(MetricUse.register(project)).map(use -> use.metric().getName() + " " + use.measures().size() + " "
				+ use.allocations().size() + " " + use.unused())
				.containsExactly("Have 3 0 false", "Lack 0 1 false", "Gone 0 0 true");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			measure M 200                          | measure M 900 on 2026-05              | 200.0 50.0 100.0
			measure M 200 on 2025-01 measure M 100 on 2026-01 | ''                            | 100.0 25.0 50.0
			measure M target 5                     | measure M 40                          | 40.0 10.0 20.0
			''                                     | measure M 40 on 2026-01 measure M 80 on 2026-02 | 80.0 20.0 40.0
			''                                     | measure M 40 measure M 80 on 1999-01  | 80.0 20.0 40.0
			''                                     | measure M 40 on 2026-02 measure M 80 on 2026-02-01 | 40.0 10.0 20.0
			''                                     | touchpoint T { measure M 40 }         | 40.0 10.0 20.0
			''                                     | measure Other 40                      | null null null
			''                                     | measure M target 40                   | null null null
			measure M 0.1                          | ''                                    | 0.1 0.025 0.05
			""")
	void spreadsTheLatestMeasure(String own, String inStep, String expected) {
		Project project = Models.project("metric M metric Other journey J { " + own
				+ " phase P { step A { " + inStep + " } step B } allocate M over A 25%, B 20%, B 5%, Nowhere 7% }");
		AllocatedFigure figure = AllocatedFigure.in(Journeys.only(project)).get(0);
		assertThat(Journeys.rounded(figure.value()) + " " + Journeys.byName(figure.shares()).get("A") + " "
				+ Journeys.rounded(figure.residual())).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			step A { touchpoint T { measure M 3 on 2026-01 } measure M 2 on 2026-01 } measure M 1 on 2026-01 | 3
			step A { measure M 2 on 2026-01 touchpoint T { measure M 3 on 2026-01 } } measure M 1 on 2026-01 | 2
			measure M 1 on 2026-01 step A { measure M 2 on 2026-01 touchpoint T { measure M 3 on 2026-01 } } | 1
			step A { touchpoint T { measure M 3 on 2026-01 } measure M 2 on 2026-01 } measure M 1 on 2026-02 | 1
			""")
	void prefersTheFirstMeasureOfTheTextWhereDatesAreEqual(String measures, double expected) {
		Project project = Models.project("metric M journey J { phase P { " + measures + " } allocate M over A 100% }");
		assertThat(AllocatedFigure.in(Journeys.only(project)).get(0).value()).hasValue(expected);
	}

	@Test
	void leavesANegativeResidualWhereTooMuchIsAllocated() {
		Project project = Models.project(
				"metric M journey J { measure M 50 phase P { step A step B } allocate M over A 80%, B 40% }");
		assertThat(AllocatedFigure.in(Journeys.only(project)).get(0).residual()).hasValue(-10);
	}

	@Test
	void findsChannelsThatJourneysOfAnAtlasShare() {
		Project project = Models.project("""
				channel Mail digital channel Web digital channel Shop physical
				journey A { phase P { step S { touchpoint T via Web touchpoint U via Mail } } }
				journey B { phase P { step S { touchpoint T via Web touchpoint U via Shop } } }
				journey C { phase P { step S { action T via Mail } } }
				journey D { phase P { step S { touchpoint T via Shop } } }
				atlas X { journey B, A, A, Nowhere A precedes B "x" C influences A Nowhere contains A }
				""");
		AtlasOverview overview = AtlasOverview.of(project.elements(Atlas.class).findFirst().orElseThrow(), project);
		assertThat(overview.sharedChannels()).map(shared -> shared.channel().getName() + ": "
				+ Journeys.names(shared.journeys())).containsExactly("Mail: A C", "Web: B A");
	}

	@Test
	void listsResolvedRelations() {
		Project project = Models.project(
				"journey A journey B atlas X { A precedes B B contains B A overlaps Nowhere }");
		AtlasOverview overview = AtlasOverview.of(project.elements(Atlas.class).findFirst().orElseThrow(), project);
		assertThat(overview.links()).map(link -> link.source().getName() + " " + link.kind() + " "
				+ link.target().getName()).containsExactly("A precedes B", "B contains B");
	}
}
