// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.navigation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import journey.dsl.analysis.QualifiedNames;

/** Finds where what a text refers to is declared. */
public final class Declarations {

	private final Spots spots;
	private final ILocationInFileProvider locations;

	@Inject
	Declarations(Spots spots, ILocationInFileProvider locations) {
		this.spots = spots;
		this.locations = locations;
	}

	/**
	 * The declaration of the element that is referred to at a place; at the declaration itself that same place.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param offset from 0 to the length of the text
	 * @return empty where nothing is referred to or the reference leads nowhere
	 */
	public Optional<Declaration> at(XtextResource resource, int offset) {
		return spots.at(resource, offset).filter(Spot::isElement).map(this::declaration);
	}

	private Declaration declaration(Spot spot) {
		EObject target = spot.element();
		ITextRegion name = locations.getSignificantTextRegion(target);
		return new Declaration(spot.offset(), spot.length(), target.eResource().getURI(), name.getOffset(),
				name.getLength(), QualifiedNames.of(target));
	}
}
