// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.documentation.figure.EmotionSparkline;
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

	/** The page as its template sees it. */
	public record View(String counts, List<JourneyCard> journeys, List<PersonaLink> personas,
			List<FindingView> findings) {
	}

	/** A journey as the template sees it; a figure that is missing is null. */
	public record JourneyCard(String title, String link, String purpose, String state, String basis,
			boolean hypothesis, String level, String owner, List<PhaseChip> phases, Scene sparkline, String coverage,
			Double coverageValue, int findings) {
	}

	/** A phase as the template sees it. */
	public record PhaseChip(String title, String kind) {
	}

	/** A persona as the template sees it. */
	public record PersonaLink(String title, String link, String kind, String quote) {
	}

	@Override
	public Stream<Page> pages(SiteContext site) {
		Wording wording = site.wording();
		List<JourneyCard> journeys = site.project().elements(Journey.class).map(journey -> card(journey, site))
				.toList();
		List<PersonaLink> personas = site.project().elements(Persona.class)
				.map(persona -> new PersonaLink(wording.title(persona),
						PersonasPage.PATH + "#" + FileNames.link(Wording.id(persona)),
						PersonasPage.kind(persona, wording), PlainText.of(persona.getQuote())))
				.toList();
		View view = new View(
				wording.text("overview.counts", journeys.size(), personas.size(), site.findings().size()), journeys,
				personas, FindingView.of(site.findings(), wording));
		return Stream.of(new Page(PATH, wording.text("overview.title"), "overview.ftlh", view, site.sources()));
	}

	private static JourneyCard card(Journey journey, SiteContext site) {
		Wording wording = site.wording();
		OptionalDouble coverage = EvidenceCoverage.of(journey, site.figures().today()).coverage();
		Scene sparkline = EmotionSparkline.of(journey, wording).orElse(null);
		return new JourneyCard(wording.title(journey), FileNames.link(site.journeyPath(journey)), PlainText.of(journey.getPurpose()),
				wording.word(journey.getState()), wording.word(journey.getBasis()),
				journey.getBasis() == Basis.HYPOTHESIS, wording.word(journey.getLevel()),
				wording.title(journey.getOwner()),
				journey.getPhases().stream().map(phase -> chip(phase, wording)).toList(), sparkline, coverage.isEmpty() ? "" : wording.percent(coverage.getAsDouble() * 100),
				coverage.isEmpty() ? null : coverage.getAsDouble(), site.findingsIn(journey).size());
	}

	private static PhaseChip chip(Phase phase, Wording wording) {
		PhaseKind kind = phase.getKind() == null ? PhaseKind.UNSPECIFIED : phase.getKind();
		return new PhaseChip(wording.title(phase), kind.getName().toLowerCase(Locale.ROOT));
	}
}
