// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.figure.FigureContext;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;

/** Lays out the figure of a journey in a parsed text. */
final class MapReader {

	/**
	 * What there is to show.
	 *
	 * @param picture the figure; empty where there is none, or none that is newer
	 * @param broken whether the text has a syntax error
	 */
	record Result(Optional<MapPicture> picture, boolean broken) {
	}

	private final ILocationInFileProvider locations;

	MapReader(ILocationInFileProvider locations) {
		this.locations = locations;
	}

	/**
	 * Lays out the figure of the journey at a place of the text, of the one that was shown before where there is none at
	 * that place, and of the first where that one is gone.
	 *
	 * @param resource the parsed text
	 * @param stamp the stamp of the text
	 * @param place the place
	 * @param before what was shown before
	 * @param kind which figure
	 */
	Result read(XtextResource resource, long stamp, int place, Optional<MapPicture> before, MapKind kind) {
		boolean broken = resource.getParseResult() != null && resource.getParseResult().hasSyntaxErrors();
		List<JourneyFile> files = resource.getContents().stream().limit(1).filter(JourneyFile.class::isInstance)
				.map(JourneyFile.class::cast).toList();
		if (broken && before.isPresent()) {
			return new Result(Optional.empty(), true);
		}
		Project project = new Project(files);
		List<Journey> journeys = project.elements(Journey.class).filter(journey -> journey.getName() != null).toList();
		Optional<Journey> shown = journeys.stream().filter(journey -> contains(journey, place)).findFirst()
				.or(() -> before.flatMap(picture -> named(journeys, picture.journey())))
				.or(() -> journeys.stream().findFirst());
		return new Result(shown.map(journey -> picture(journey, project, stamp, kind)), broken);
	}

	private boolean contains(Journey journey, int place) {
		ITextRegion region = locations.getFullTextRegion(journey);
		return place >= region.getOffset() && place <= region.getOffset() + region.getLength();
	}

	private static Optional<Journey> named(List<Journey> journeys, String id) {
		return journeys.stream().filter(journey -> Wording.id(journey).equals(id)).findFirst();
	}

	private MapPicture picture(Journey journey, Project project, long stamp, MapKind kind) {
		Scene scene = kind.figure().lay(journey, new FigureContext(project, new Wording(Locale.getDefault()),
				TextMetrics.shipped(), LocalDate.now()));
		ITextRegion region = locations.getFullTextRegion(journey);
		return new MapPicture(stamp, Wording.id(journey), kind, scene,
				scene.shapes().stream().map(PlacedShape::of).toList(),
				MapElements.of(journey, scene, kind.hasColumns(), locations), region.getOffset(), region.getLength());
	}
}
