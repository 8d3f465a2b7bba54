// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Gap;
import journey.dsl.analysis.References;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Where clients change channel, device or department between two steps, journey by journey. */
public final class GapsPage implements PageKind {

	static final String PATH = "gaps.html";

	@Override
	public Stream<Page> pages(SiteContext site) {
		Wording wording = site.wording();
		var all = new ArrayList<Gap>();
		var sections = new ArrayList<Section>();
		site.project().elements(Journey.class).forEach(journey -> {
			List<Gap> gaps = Gap.in(journey);
			all.addAll(gaps);
			sections.add(Section.of("gaps-" + Wording.id(journey), wording.title(journey), "",
					table(journey, gaps, site))
					.leading(Links.ofTop(site).to(journey)));
		});
		String lead = wording.text("gaps.lead", all.size(), count(all, Handover.BROKEN), count(all, Handover.SEAMLESS),
				count(all, Handover.UNSPECIFIED));
		return new SectionsView(lead, sections).page(PATH, "page.gaps", site);
	}

	private static long count(List<Gap> gaps, Handover handover) {
		return gaps.stream().filter(gap -> gap.handover() == handover).count();
	}

	private static Table table(Journey journey, List<Gap> gaps, SiteContext site) {
		Wording wording = site.wording();
		Links links = Links.ofTop(site);
		Flow flow = Flow.of(journey);
		var table = new Table.Builder(wording).text("column.step").text("column.next").tight("column.changes").faceted()
				.text("column.before").text("column.after").tight("column.handover").faceted()
				.text("column.reason");
		for (Gap gap : gaps) {
			String state = gap.handover() == Handover.UNSPECIFIED ? wording.text("handover.unassessed")
					: wording.word(gap.handover());
			table.row("").cell(links.entry(gap.source())).cell(links.entry(gap.target()))
					.cell(wording.text("gap." + gap.kind().name())).cell(side(gap.kind(), gap.source(), wording))
					.cell(side(gap.kind(), gap.target(), wording)).cell(state).cell(reason(flow, gap)).add();
		}
		return table.table();
	}

	private static String side(Gap.Kind kind, Step step, Wording wording) {
		return wording.titles(step.getTouchpoints().stream().flatMap(touchpoint -> of(kind, touchpoint)).distinct()
				.toList());
	}

	private static Stream<? extends NamedElement> of(Gap.Kind kind, Touchpoint touchpoint) {
		return switch (kind) {
		case CHANNEL -> References.resolved(touchpoint.getChannel()).stream();
		case DEVICE -> References.resolved(touchpoint.getDevices());
		case DEPARTMENT -> Contents.department(touchpoint).stream();
		};
	}

	private static String reason(Flow flow, Gap gap) {
		return Wording.joined("; ", flow.edgesFrom(gap.source()).stream()
				.filter(edge -> edge.targetStep().filter(gap.target()::equals).isPresent())
				.flatMap(edge -> edge.branch().stream()).map(branch -> branch.getHandoverReason())
				.filter(Objects::nonNull).toArray(String[]::new));
	}
}
