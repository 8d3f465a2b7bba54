// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.fixes;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import journey.dsl.ui.problems.ProblemMarkers;
import journey.dsl.validation.Rule;

/** Offers the quick fixes of problem markers, in the Problems view and in the editor. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

	private static final Set<String> ALWAYS = Set.of("syntax");

	private final FixFinder finder = new FixFinder();

	/** Asked for every marker that shows, so it must not look into the file. */
	@Override
	public boolean hasResolutions(IMarker marker) {
		String code = ProblemMarkers.code(marker);
		return ALWAYS.contains(code) || Rule.byId(code).filter(Rule::isFixable).isPresent();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		if (!hasResolutions(marker) || !(marker.getResource() instanceof IFile file)) {
			return new IMarkerResolution[0];
		}
		return Problem.of(marker).stream().flatMap(problem -> resolutions(marker, file, problem))
				.toArray(IMarkerResolution[]::new);
	}

	private Stream<IMarkerResolution> resolutions(IMarker marker, IFile file, Problem problem) {
		return finder.fixes(file, problem)
				.map(fixes -> fixes.stream().<IMarkerResolution>map(fix -> new MarkerFix(marker, fix, finder)))
				.orElseGet(() -> Stream.of(new ChangedFile(file)));
	}
}
