// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.references;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import journey.dsl.analysis.QualifiedNames;
import journey.dsl.ide.navigation.Spot;
import journey.dsl.ide.navigation.Spots;
import journey.dsl.journey.NamedElement;

/** Finds where an element is referred to. */
public final class ReferenceSearch {

	private final Spots spots;

	@Inject
	ReferenceSearch(Spots spots) {
		this.spots = spots;
	}

	/**
	 * The element that is named or referred to at a place.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param offset from 0 to the length of the text
	 */
	public Optional<ReferenceTarget> target(XtextResource resource, int offset) {
		return spots.at(resource, offset).filter(Spot::isElement).filter(spot -> spot.element() instanceof NamedElement)
				.map(spot -> new ReferenceTarget(EcoreUtil.getURI(spot.element()),
						((NamedElement) spot.element()).getName(), QualifiedNames.of(spot.element())));
	}

	/** Whether a text can refer to an element at all: without parsing it, so that most files need not be. */
	public static boolean mayRefer(String text, ReferenceTarget target) {
		return text.contains(target.name()) || Normalizer.normalize(text, Normalizer.Form.NFC).contains(target.name());
	}

	/**
	 * Where a text refers to an element, in the order of the text. That links all of it.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param target the place of the element
	 */
	public List<Reference> in(XtextResource resource, URI target) {
		EObject element = resource.getResourceSet().getEObject(target, true);
		return element == null ? List.of() : in(resource, element, CancelIndicator.NullImpl);
	}

	/**
	 * Where a text refers to an element, in the order of the text. That links all of it.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param target an element of the same resource set
	 * @param cancel tells when nobody wants to know any more; what was found until then is returned
	 */
	public List<Reference> in(XtextResource resource, EObject target, CancelIndicator cancel) {
		List<Reference> found = new ArrayList<>();
		TreeIterator<EObject> sources = EcoreUtil.getAllContents(resource, false);
		while (sources.hasNext() && !cancel.isCanceled()) {
			addFrom(sources.next(), target, found);
		}
		found.sort(Comparator.comparingInt(Reference::offset));
		return List.copyOf(found);
	}

	private static void addFrom(EObject source, EObject target, List<Reference> found) {
		for (EReference feature : source.eClass().getEAllReferences()) {
			if (feature.isContainment() || feature.isContainer() || !feature.getEReferenceType().isInstance(target)) {
				continue;
			}
			Object value = source.eGet(feature);
			List<?> targets = value instanceof List<?> list ? list : Collections.singletonList(value);
			for (int index = 0; index < targets.size(); index++) {
				if (targets.get(index) == target) {
					reference(source, feature, index).ifPresent(found::add);
				}
			}
		}
	}

	private static Optional<Reference> reference(EObject source, EReference feature, int index) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(source, feature);
		int position = feature.isMany() ? index : nodes.size() - 1;
		return position >= 0 && position < nodes.size() ? Optional.of(reference(source, nodes.get(position)))
				: Optional.empty();
	}

	private static Reference reference(EObject source, INode node) {
		String text = node.getRootNode().getText();
		int lineStart = text.lastIndexOf('\n', node.getOffset() - 1) + 1;
		int lineEnd = text.indexOf('\n', node.getOffset());
		lineEnd = lineEnd < 0 ? text.length() : lineEnd;
		return new Reference(node.getOffset(), node.getLength(), QualifiedNames.of(source), node.getStartLine(),
				lineStart, text.substring(lineStart, lineEnd).replace("\r", ""));
	}
}
