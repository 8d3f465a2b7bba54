// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.references;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.XtextResource;

import com.google.common.base.Predicate;
import com.google.inject.Inject;

import journey.dsl.analysis.QualifiedNames;
import journey.dsl.ide.navigation.Spot;
import journey.dsl.ide.navigation.Spots;
import journey.dsl.journey.NamedElement;

/** Finds where an element is referred to. */
public final class ReferenceSearch {

	private final Spots spots;
	private final IReferenceFinder finder;

	@Inject
	ReferenceSearch(Spots spots, IReferenceFinder finder) {
		this.spots = spots;
		this.finder = finder;
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
	 */
	public List<Reference> in(XtextResource resource, URI target) {
		EcoreUtil.resolveAll(resource);
		List<Reference> found = new ArrayList<>();
		Predicate<URI> wanted = target::equals;
		finder.findReferences(wanted, resource, new IReferenceFinder.Acceptor() {
			@Override
			public void accept(EObject source, URI sourceUri, EReference reference, int index, EObject element,
					URI uri) {
				reference(source, reference, index).ifPresent(found::add);
			}

			@Override
			public void accept(IReferenceDescription description) {
				throw new IllegalStateException("a file's own references are never descriptions");
			}
		}, new NullProgressMonitor());
		found.sort(Comparator.comparingInt(Reference::offset));
		return List.copyOf(found);
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
