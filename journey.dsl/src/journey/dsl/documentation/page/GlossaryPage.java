// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import journey.dsl.analysis.Contents;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Device;
import journey.dsl.journey.Element;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Scale;
import journey.dsl.journey.ScaleLabel;

/** The words of the project, and those of the method. */
public final class GlossaryPage implements PageKind {

	static final String PATH = "glossary.html";

	static final List<String> TERMS = List.of("journey", "touchpoint", "action", "moment", "pain", "frontstage",
			"backstage", "gap", "handover", "quadrant", "priority", "coverage", "deviation", "hypothesis");

	/** Terms of the method alone make no page. */
	static boolean isShown(SiteContext site) {
		return Stream.<Class<? extends Element>>of(Department.class, Channel.class, Device.class, Scale.class)
				.anyMatch(kind -> site.project().elements(kind).findAny().isPresent());
	}

	@Override
	public Stream<Page> pages(SiteContext site) {
		if (!isShown(site)) {
			return Stream.empty();
		}
		Wording wording = site.wording();
		return new SectionsView("", List.of(
				section("departments", names(site, Department.class), wording),
				section("channels", channels(site), wording),
				section("devices", names(site, Device.class), wording),
				section("scales", scales(site), wording),
				section("terms", terms(wording), wording))).page(PATH, "page.glossary", site);
	}

	private static Section section(String key, Table table, Wording wording) {
		return Section.of("section-" + key, wording.text("glossary." + key), "", table);
	}

	private static <T extends Element> Table names(SiteContext site, Class<T> kind) {
		var table = new Table.Builder(site.wording()).text("column.name");
		site.project().elements(kind)
				.forEach(element -> table.row(Wording.id(element))
						.findings(site.findingsAt(element)).cell(site.wording().title(element)).add());
		return table.table();
	}

	private static Table channels(SiteContext site) {
		Wording wording = site.wording();
		Links links = Links.ofTop(site);
		var table = new Table.Builder(wording).text("column.channel").tight("column.kind").faceted().text("column.owner").faceted()
				.text("column.journeys");
		Map<Channel, List<Journey>> journeys = journeysByChannel(site);
		site.project().elements(Channel.class).forEach(channel -> table.row(Wording.id(channel))
				.findings(site.findingsAt(channel))
				.cell(wording.title(channel)).cell(wording.word(channel.getKind())).cell(links.entry(channel.getOwner()))
				.cell(links.entries(journeys.getOrDefault(channel, List.of())))
				.add());
		return table.table();
	}

	private static Map<Channel, List<Journey>> journeysByChannel(SiteContext site) {
		var journeys = new HashMap<Channel, List<Journey>>();
		site.project().elements(Journey.class).forEach(journey -> Contents.channels(journey)
				.forEach(channel -> journeys.computeIfAbsent(channel, key -> new ArrayList<>()).add(journey)));
		return journeys;
	}

	private static Table scales(SiteContext site) {
		Wording wording = site.wording();
		var table = new Table.Builder(wording).text("column.scale").tight("column.range").text("column.words");
		site.project().elements(Scale.class).forEach(scale -> table.row(Wording.id(scale))
				.findings(site.findingsAt(scale)).cell(wording.title(scale))
				.cell(wording.text("scale.range", wording.number(scale.getMin()), wording.number(scale.getMax())))
				.cell(scale.getLabels().stream().map(label -> word(label, wording)).toList()).add());
		return table.table();
	}

	private static Entry word(ScaleLabel label, Wording wording) {
		return Entry.of(wording.number(label.getValue()) + " " + label.getText());
	}

	private static Table terms(Wording wording) {
		var table = new Table.Builder(wording).text("column.term").text("column.meaning");
		TERMS.forEach(term -> table.row("term-" + term).cell(wording.text("term." + term))
				.cell(wording.text("term." + term + ".meaning")).add());
		return table.table();
	}
}
