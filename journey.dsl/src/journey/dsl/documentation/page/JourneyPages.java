// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.Finding;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.documentation.figure.JourneyMap;
import journey.dsl.documentation.page.Fact.Facts;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.text.FileNames;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Validation;

/** One page per journey. */
public final class JourneyPages implements PageKind {

	private static final JourneyMap MAP = new JourneyMap();

	/** The page as its template sees it. */
	public record View(String title, String purpose, String state, String basis, boolean hypothesis,
			List<Fact> facts, Scene map, String mapLink, JourneyTables.Tables tables, List<FindingView> findings,
			FlowSection.View flow, BlueprintSection.View blueprint, List<Section> charts) {
	}

	@Override
	public Stream<Page> pages(SiteContext site) {
		return site.project().elements(Journey.class).map(journey -> page(journey, site));
	}

	private static Page page(Journey journey, SiteContext site) {
		Wording wording = site.wording();
		View view = new View(wording.title(journey), PlainText.of(journey.getPurpose()), wording.word(journey.getState()),
				wording.word(journey.getBasis()), journey.getBasis() == Basis.HYPOTHESIS, facts(journey, site),
				site.scene(MAP, journey), "../" + FileNames.link(site.figurePath(MAP, journey)),
				new JourneyTables(journey, site).tables(), FindingView.of(unplaced(journey, site), wording),
				FlowSection.of(journey, site), BlueprintSection.of(journey, site),
				new JourneyCharts(journey, site).sections());
		return new Page(site.journeyPath(journey), wording.title(journey), "journey.ftlh", view,
				List.of(site.sourceOf(journey)));
	}

	/** Findings about the journey that no step shows. */
	private static List<Finding> unplaced(Journey journey, SiteContext site) {
		List<String> steps = journey.getPhases().stream().flatMap(phase -> phase.getSteps().stream())
				.map(QualifiedNames::of).toList();
		return site.findingsIn(journey).stream().filter(finding -> steps.stream()
				.noneMatch(step -> finding.element().equals(step) || finding.element().startsWith(step + ".")))
				.toList();
	}

	private static List<Fact> facts(Journey journey, SiteContext site) {
		Wording wording = site.wording();
		EvidenceCoverage coverage = EvidenceCoverage.of(journey, site.figures().today());
		String iteration = wording.number(journey.getIteration());
		return new Facts(wording)
				.add("field.personas", wording.titles(journey.getPersonas()))
				.add("field.start", journey.getStart())
				.add("field.end", journey.getEnd())
				.add("field.level", wording.word(journey.getLevel()))
				.add("field.owner", wording.title(journey.getOwner()))
				.add("field.sponsor", journey.getSponsor())
				.add("field.team", wording.titles(journey.getTeam()))
				.add("field.validated", validations(journey, wording))
				.add("field.customers", wording.number(journey.getCustomers()))
				.add("field.method", journey.getMethod())
				.add("field.iteration", journey.getIterationDate() == null ? iteration
						: wording.text("iteration.on", iteration, journey.getIterationDate()))
				.add("field.revises", wording.title(journey.getRevises()))
				.add("field.evidence", coverage.coverage().isEmpty() ? ""
						: wording.text("evidence.coverage", wording.percent(coverage.coverage().getAsDouble() * 100),
								wording.number(coverage.observed()), wording.number(coverage.assessed())))
				.list();
	}

	private static String validations(Journey journey, Wording wording) {
		return Wording.joined("; ", journey.getValidations().stream().map(validation -> validation(validation, wording))
				.toArray(String[]::new));
	}

	private static String validation(Validation validation, Wording wording) {
		String department = wording.title(validation.getDepartment());
		return validation.getDate() == null ? department
				: wording.text("validated.on", department, validation.getDate());
	}
}
