// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.Contents;
import journey.dsl.documentation.page.Facets.Facet;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;

/** What the journeys of the overview can be told apart by. */
final class JourneyFacets {

	private final Wording wording;
	private final Facets facets = new Facets();
	private final int state;
	private final int basis;
	private final int persona;
	private final int channel;
	private final int evidence;

	JourneyFacets(Wording wording) {
		this.wording = wording;
		state = facets.add(wording.text("field.state"));
		basis = facets.add(wording.text("field.basis"));
		persona = facets.add(wording.text("column.persona"));
		channel = facets.add(wording.text("column.channel"));
		evidence = facets.add(wording.text("field.evidence"));
	}

	String tokens(Journey journey, CoverageView coverage) {
		return Stream.of(facets.tokens(state, List.of(wording.word(journey.getState()))),
				facets.tokens(basis, List.of(wording.word(journey.getBasis()))),
				facets.tokens(persona, titles(journey.getPersonas())),
				facets.tokens(channel, titles(Contents.channels(journey))),
				coverage == null ? "" : facets.tokens(evidence, List.of(coverage.band())))
				.filter(tokens -> !tokens.isEmpty()).reduce((all, more) -> all + " " + more).orElse("");
	}

	private List<String> titles(Collection<? extends NamedElement> elements) {
		return elements.stream().map(wording::title).toList();
	}

	List<Facet> list() {
		return facets.list();
	}
}
