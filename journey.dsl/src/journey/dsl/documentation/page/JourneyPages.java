// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.dsl.analysis.Finding;
import journey.dsl.documentation.figure.JourneyMap;
import journey.dsl.documentation.page.Fact.Facts;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Validation;

/** One page per journey. */
public final class JourneyPages implements PageKind {

	private static final JourneyMap MAP = new JourneyMap();

	/** The page as its template sees it; a coverage that is missing is null. */
	public record View(String title, String purpose, String state, String basis, boolean hypothesis,
			CoverageView coverage, List<Fact> facts, List<JourneyTiles.Tile> tiles, List<Anchor> contents,
			FigureView map, List<FindingView> findings, Section steps, FlowSection.View flow,
			BlueprintSection.View blueprint, List<Section> sections) {
	}

	/** A part of the page, for its list of contents. */
	public record Anchor(String id, String title) {
	}

	@Override
	public Stream<Page> pages(SiteContext site) {
		return site.project().elements(Journey.class).map(journey -> page(journey, site));
	}

	private static Page page(Journey journey, SiteContext site) {
		return new Page(site.journeyPath(journey), site.wording().title(journey), "journey.ftlh",
				() -> view(journey, site), List.of(site.sourceOf(journey)), journey);
	}

	private static View view(Journey journey, SiteContext site) {
		Wording wording = site.wording();
		List<FindingView> findings = unplaced(journey, site);
		Section steps = new StepTable(journey, site).section();
		List<Section> sections = Stream.of(new JourneyCharts(journey, site).sections(),
				new JourneyTables(journey, site).sections()).flatMap(List::stream).toList();
		return new View(wording.title(journey), PlainText.of(journey.getPurpose()), wording.word(journey.getState()),
				wording.word(journey.getBasis()), journey.getBasis() == Basis.HYPOTHESIS,
				CoverageView.of(journey, site), facts(journey, site), new JourneyTiles(journey, site).list(),
				contents(findings, steps, sections, wording),
				site.view(MAP, journey, "../"), findings, steps,
				FlowSection.of(journey, site), BlueprintSection.of(journey, site), sections);
	}

	/** In the order in which the template has them. */
	private static List<Anchor> contents(List<FindingView> findings, Section steps, List<Section> sections,
			Wording wording) {
		var contents = new ArrayList<Anchor>();
		contents.add(new Anchor("section-map", wording.text("journey.map")));
		if (!findings.isEmpty()) {
			contents.add(new Anchor("section-findings", wording.text("journey.findings")));
		}
		if (!steps.isEmpty()) {
			contents.add(new Anchor(steps.id(), steps.heading()));
		}
		contents.add(new Anchor("section-flow", wording.text("journey.flow")));
		contents.add(new Anchor("section-blueprint", wording.text("journey.blueprint")));
		sections.forEach(section -> contents.add(new Anchor(section.id(), section.heading())));
		return contents;
	}

	/** Findings about the journey that no step shows. */
	private static List<FindingView> unplaced(Journey journey, SiteContext site) {
		Set<Finding> placed = journey.getPhases().stream().flatMap(phase -> phase.getSteps().stream())
				.flatMap(step -> site.findingsIn(step).stream()).collect(Collectors.toSet());
		Links links = new Links(site, "../");
		return site.findingsIn(journey).stream().filter(finding -> !placed.contains(finding))
				.map(finding -> FindingView.of(finding, links, site.wording())).toList();
	}

	private static List<Fact> facts(Journey journey, SiteContext site) {
		Wording wording = site.wording();
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
