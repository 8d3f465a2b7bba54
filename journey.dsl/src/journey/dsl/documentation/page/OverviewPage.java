// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import journey.dsl.documentation.figure.EmotionSparkline;
import journey.dsl.documentation.page.Facets.Facet;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.text.FileNames;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Phase;
import journey.dsl.journey.PhaseKind;

/** The first page: what there is. */
public final class OverviewPage implements PageKind {

	static final String PATH = "index.html";

	/** More findings than these are left to the page of findings. */
	private static final int FINDINGS_SHOWN = 10;

	/** The page as its template sees it. */
	public record View(String counts, List<JourneyCard> journeys, List<Facet> facets, List<PersonaLink> personas,
			List<FindingView> findings, int allFindings, String findingsLink) {
	}

	/** A journey as the template sees it; a figure or a coverage that is missing is null. */
	public record JourneyCard(String title, String link, String purpose, String state, String basis,
			boolean hypothesis, String level, String owner, List<PhaseChip> phases, Scene sparkline,
			CoverageView coverage, int findings, String tokens) {
	}

	/** A phase as the template sees it. */
	public record PhaseChip(String title, String kind) {
	}

	/** A persona as the template sees it. */
	public record PersonaLink(String title, String link, String kind, String quote) {
	}

	@Override
	public Stream<Page> pages(SiteContext site) {
		return Stream.of(new Page(PATH, site.wording().text("overview.title"), "overview.ftlh", () -> view(site),
				site.sources()));
	}

	private static View view(SiteContext site) {
		Wording wording = site.wording();
		var facets = new JourneyFacets(wording);
		List<JourneyCard> journeys = site.project().elements(Journey.class).map(journey -> card(journey, facets, site))
				.toList();
		List<PersonaLink> personas = site.project().elements(Persona.class)
				.map(persona -> new PersonaLink(wording.title(persona),
						PersonasPage.PATH + "#" + FileNames.link(Wording.id(persona)),
						PersonasPage.kind(persona, wording), PlainText.of(persona.getQuote())))
				.toList();
		Links links = Links.ofTop(site);
		List<FindingView> findings = site.findings().stream().limit(FINDINGS_SHOWN)
				.map(finding -> FindingView.of(finding, links, wording)).toList();
		return new View(
				wording.text("overview.counts", journeys.size(), personas.size(), site.findings().size()), journeys,
				facets.list(), personas, findings, site.findings().size(), FindingsPage.PATH);
	}

	private static JourneyCard card(Journey journey, JourneyFacets facets, SiteContext site) {
		Wording wording = site.wording();
		CoverageView coverage = CoverageView.of(journey, site);
		return new JourneyCard(wording.title(journey), FileNames.link(site.journeyPath(journey)),
				PlainText.of(journey.getPurpose()), wording.word(journey.getState()), wording.word(journey.getBasis()),
				journey.getBasis() == Basis.HYPOTHESIS, wording.word(journey.getLevel()),
				wording.title(journey.getOwner()),
				journey.getPhases().stream().map(phase -> chip(phase, wording)).toList(),
				EmotionSparkline.of(journey, wording).orElse(null), coverage, site.findingsIn(journey).size(),
				facets.tokens(journey, coverage));
	}

	private static PhaseChip chip(Phase phase, Wording wording) {
		PhaseKind kind = phase.getKind() == null ? PhaseKind.UNSPECIFIED : phase.getKind();
		return new PhaseChip(wording.title(phase), kind.getName().toLowerCase(Locale.ROOT));
	}
}
