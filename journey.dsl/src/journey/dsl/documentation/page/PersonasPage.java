// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import journey.dsl.documentation.page.Fact.Facts;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.FileNames;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NeedKind;
import journey.dsl.journey.Persona;

/** One card per persona. */
public final class PersonasPage implements PageKind {

	static final String PATH = "personas.html";

	/** The page as its template sees it. */
	public record View(List<PersonaCard> personas) {
	}

	/** A persona as the template sees it. */
	public record PersonaCard(String id, String title, String initial, String kind, String quote, List<Fact> facts,
			List<Listing> listings, List<JourneyLink> journeys,
			List<FindingView> findings) {
	}

	/** A list with a heading. */
	public record Listing(String heading, List<String> entries) {
	}

	/** A journey that a persona goes through. */
	public record JourneyLink(String title, String link) {
	}

	@Override
	public Stream<Page> pages(SiteContext site) {
		return Stream.of(new Page(PATH, site.wording().text("personas.title"), "personas.ftlh", () -> view(site),
				site.sources()));
	}

	private static View view(SiteContext site) {
		return new View(site.project().elements(Persona.class).map(persona -> card(persona, site)).toList());
	}

	private static PersonaCard card(Persona persona, SiteContext site) {
		Wording wording = site.wording();
		String title = wording.title(persona);
		String initial = title.isEmpty() ? "" : title.substring(0, title.offsetByCodePoints(0, 1));
		List<JourneyLink> journeys = site.project().elements(Journey.class)
				.filter(journey -> journey.getPersonas().contains(persona))
				.map(journey -> new JourneyLink(wording.title(journey), FileNames.link(site.journeyPath(journey))))
				.toList();
		return new PersonaCard(Wording.id(persona), title, initial.toUpperCase(Locale.ROOT),
				kind(persona, wording),
				PlainText.of(persona.getQuote()), facts(persona, wording), listings(persona, wording), journeys,
				FindingView.of(site.findingsIn(persona), wording));
	}

	/** What sort of client it is, in a few words. */
	static String kind(Persona persona, Wording wording) {
		return Wording.joined(" \u00B7 ", wording.word(persona.getKind()), wording.word(persona.getRelationship()),
				persona.getSegment());
	}

	private static List<Fact> facts(Persona persona, Wording wording) {
		return new Facts(wording)
				.add("field.age", persona.getAge() == null ? "" : wording.text("age.years",
						wording.number(persona.getAge())))
				.add("field.gender", persona.getGender())
				.add("field.education", persona.getEducation())
				.add("field.occupation", persona.getOccupation())
				.add("field.location", persona.getLocation())
				.add("field.found", persona.getFoundUsBy())
				.add("field.addressed", persona.getAddressedAs())
				.add("field.recommends", wording.percent(persona.getRecommends()))
				.add("column.evidence", wording.title(persona.getEvidence()))
				.list();
	}

	private static List<Listing> listings(Persona persona, Wording wording) {
		var listings = new ArrayList<Listing>();
		add(listings, wording, "field.goals", needs(persona, NeedKind.GOAL, wording));
		add(listings, wording, "field.needs", needs(persona, NeedKind.NEED, wording));
		add(listings, wording, "field.motivations", persona.getMotivations());
		add(listings, wording, "field.frustrations", persona.getFrustrations());
		add(listings, wording, "field.tastes", persona.getTastes());
		add(listings, wording, "field.decides", persona.getDecidesOn());
		add(listings, wording, "field.searches", persona.getSearches());
		add(listings, wording, "field.reads", persona.getReads());
		return listings;
	}

	private static List<String> needs(Persona persona, NeedKind kind, Wording wording) {
		return persona.getNeeds().stream().filter(need -> need.getKind() == kind).map(wording::title).toList();
	}

	private static void add(List<Listing> listings, Wording wording, String key, List<String> entries) {
		if (!entries.isEmpty()) {
			listings.add(new Listing(wording.text(key), List.copyOf(entries)));
		}
	}
}
