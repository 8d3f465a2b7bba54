// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.MomentScore;
import journey.dsl.analysis.Priority;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Cause;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Phase;

/** What is stated in a journey, as tables; its steps have a class of their own. */
final class JourneyTables {

	private final Journey journey;
	private final Wording wording;
	private final Links links;
	private final SiteContext site;

	JourneyTables(Journey journey, SiteContext site) {
		this.journey = journey;
		this.site = site;
		this.wording = site.wording();
		this.links = new Links(site, "../");
	}

	List<Section> sections() {
		return Stream.of(section("moments", moments()), section("pains", pains()), section("measures", measures()),
				section("initiatives", initiatives())).filter(section -> !section.isEmpty()).toList();
	}

	private Section section(String name, Table table) {
		return Section.of("section-" + name, wording.text("journey." + name), "", table);
	}

	private <T extends EObject> Stream<T> elements(Class<T> kind) {
		var found = new ArrayList<T>();
		for (TreeIterator<EObject> contents = journey.eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (kind.isInstance(element)) {
				found.add(kind.cast(element));
			}
		}
		return found.stream();
	}

	private Table moments() {
		var table = new Table.Builder(wording).text("column.step").number("column.score").number("column.importance")
				.number("column.impact").text("column.reason");
		for (MomentScore moment : MomentScore.in(journey)) {
			table.row("").cell(links.entry(moment.step())).cell(number(moment.score())).cell(number(moment.importance()))
					.cell(number(moment.impact())).cell(moment.step().getMoment().getReason()).add();
		}
		return table.table();
	}

	private Table pains() {
		var table = new Table.Builder(wording).text("column.pain").text("column.step").tight("column.severity").faceted()
				.number("column.affects").text("column.causes").text("column.blocks").text("column.evidence");
		elements(Pain.class).forEach(pain -> table.row("").cell(links.entry(pain)).cell(place(pain))
				.cell(wording.word(pain.getSeverity())).cell(wording.percent(pain.getAffects()))
				.cell(pain.getCauses().stream().map(this::cause).map(Entry::of).toList())
				.cell(wording.titles(pain.getBlocks())).cell(evidence(pain.getEvidence())).add());
		return table.table();
	}

	private String cause(Cause cause) {
		return Wording.joined(", ", Stream.concat(Stream.of(Objects.requireNonNullElse(cause.getText(), "")),
				cause.getBecause().stream().map(reason -> wording.text("pain.because", reason))).toArray(String[]::new));
	}

	private Table measures() {
		var table = new Table.Builder(wording).text("column.metric").text("column.at").number("column.value")
				.number("column.target").number("column.result").tight("column.date").text("column.evidence");
		elements(Measure.class).forEach(measure -> {
			String unit = measure.getMetric() == null ? null : measure.getMetric().getUnit();
			table.row("").cell(measure.getMetric() == null ? Entry.of("") : links.entry(measure.getMetric()))
					.cell(place(measure)).cell(wording.quantity(measure.getValue(), unit))
					.cell(wording.quantity(measure.getTarget(), unit)).cell(wording.quantity(measure.getResult(), unit))
					.cell(measure.getDate()).cell(evidence(measure.getEvidence())).add();
		});
		return table.table();
	}

	/** Where something stands; what is wider than a step says so. */
	private Entry place(EObject part) {
		EObject owner = part.eContainer();
		String wide = owner instanceof Journey ? wording.text("journey.whole")
				: owner instanceof Phase ? wording.text("column.phase") : "";
		return owner instanceof NamedElement named ? links.entry(named, wide) : Entry.of("");
	}

	private Entry evidence(NamedElement evidence) {
		return evidence == null ? Entry.of("") : links.entry(evidence);
	}

	/** The initiatives that address the journey or anything in it, in the order of their priority. */
	private Table initiatives() {
		var table = new Table.Builder(wording).text("column.initiative").number("column.priority")
				.tight("column.status").text("column.owner").text("column.addresses");
		for (Priority priority : site.initiatives().of(journey)) {
			Initiative initiative = priority.initiative();
			List<Entry> addressed = initiative.getAddresses().stream()
					.filter(element -> Links.journeyAround(element).filter(journey::equals).isPresent())
					.map(links::entry).toList();
			if (!addressed.isEmpty()) {
				table.row("").cell(links.entry(initiative, initiative.getHypothesis()))
						.cell(priority.value().isPresent() ? wording.number(priority.value().getAsDouble()) : "")
						.cell(new Entry(wording.word(initiative.getStatus()), "", initiative.getDue()))
						.cell(links.entry(initiative.getOwner())).cell(addressed).add();
			}
		}
		return table.table();
	}

	private String number(OptionalInt number) {
		return number.isEmpty() ? "" : wording.number(number.getAsInt());
	}
}
