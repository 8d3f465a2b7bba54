// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.occurrences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import journey.dsl.ide.navigation.Spot;
import journey.dsl.ide.navigation.Spots;
import journey.dsl.ide.references.ReferenceSearch;

/** Finds where a text names the element at the caret. */
public final class Occurrences {

	private final Spots spots;
	private final ReferenceSearch references;
	private final ILocationInFileProvider locations;

	@Inject
	Occurrences(Spots spots, ReferenceSearch references, ILocationInFileProvider locations) {
		this.spots = spots;
		this.references = references;
		this.locations = locations;
	}

	/**
	 * Where the text names the element at a place, in the order of the text; none where nothing is named there.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param offset from 0 to the length of the text
	 * @param cancel tells when nobody wants to know any more; what was found until then is returned
	 */
	public List<Occurrence> at(XtextResource resource, int offset, CancelIndicator cancel) {
		return spots.at(resource, offset).filter(Spot::isElement).map(spot -> of(resource, spot.element(), cancel))
				.orElse(List.of());
	}

	private List<Occurrence> of(XtextResource resource, EObject element, CancelIndicator cancel) {
		List<Occurrence> found = new ArrayList<>();
		if (element.eResource() == resource) {
			ITextRegion name = locations.getSignificantTextRegion(element);
			found.add(new Occurrence(name.getOffset(), name.getLength(), true));
		}
		references.in(resource, element, cancel)
				.forEach(reference -> found.add(new Occurrence(reference.offset(), reference.length(), false)));
		found.sort(Comparator.comparingInt(Occurrence::offset));
		return List.copyOf(found);
	}
}
