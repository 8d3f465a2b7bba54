// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.AtlasOverview;
import journey.dsl.documentation.figure.AtlasFigure;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.FileNames;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;

/** How the journeys hang together. A project without an atlas has no such page. */
public final class AtlasPage implements PageKind {

	static final String PATH = "atlas.html";
	private static final AtlasFigure FIGURE = new AtlasFigure();

	/** The page as its template sees it. */
	public record View(List<Section> atlases) {
	}

	/** An atlas as the template sees it. */
	public record Section(String id, String title, FigureView figure, List<Entry> journeys,
			List<RelationRow> relations, List<ChannelRow> channels, List<FindingView> findings) {
	}

	/** A journey that the page leads to. */
	public record Entry(String title, String link) {
	}

	/** A relation. */
	public record RelationRow(Entry source, String kind, Entry target, String reason) {
	}

	/** A channel that several journeys use. */
	public record ChannelRow(String title, String kind, String owner, List<Entry> journeys) {
	}

	static boolean isShown(SiteContext site) {
		return site.project().elements(Atlas.class).findAny().isPresent();
	}

	@Override
	public Stream<Page> pages(SiteContext site) {
		if (!isShown(site)) {
			return Stream.empty();
		}
		return Stream.of(new Page(PATH, site.wording().text("page.atlas"), "atlas.ftlh", () -> view(site),
				site.sources()));
	}

	private static View view(SiteContext site) {
		return new View(site.project().elements(Atlas.class).map(atlas -> section(atlas, site)).toList());
	}

	private static Section section(Atlas atlas, SiteContext site) {
		Wording wording = site.wording();
		AtlasOverview overview = AtlasOverview.of(atlas, site.project());
		return new Section(Wording.id(atlas), wording.title(atlas), site.view(FIGURE, atlas, ""),
				entries(overview.journeys(), site),
				overview.links().stream().map(link -> new RelationRow(entry(link.source(), site),
						wording.word(link.kind()), entry(link.target(), site),
						PlainText.of(link.relation().getReason()))).toList(),
				overview.sharedChannels().stream().map(shared -> new ChannelRow(wording.title(shared.channel()),
						wording.word(shared.channel().getKind()), wording.title(shared.channel().getOwner()),
						entries(shared.journeys(), site))).toList(),
				site.findingsAt(atlas));
	}

	private static List<Entry> entries(List<Journey> journeys, SiteContext site) {
		return journeys.stream().map(journey -> entry(journey, site)).toList();
	}

	private static Entry entry(Journey journey, SiteContext site) {
		return new Entry(site.wording().title(journey), FileNames.link(site.journeyPath(journey)));
	}
}
