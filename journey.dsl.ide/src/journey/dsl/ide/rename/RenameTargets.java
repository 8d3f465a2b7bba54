// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;

import journey.dsl.ide.navigation.MeantWord;
import journey.dsl.journey.Import;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.NamedElement;

/** Finds what can be renamed at a place of a text: at a declaration, a reference, an import or a package. */
public final class RenameTargets {

	/**
	 * What can be renamed at a place.
	 *
	 * @param target what is renamed
	 * @param word the written name at the place
	 */
	public record Place(RenameTarget target, ITextRegion word) {
	}

	private static final String WILDCARD = "*";

	private final ILinkingService linking;
	private final IQualifiedNameConverter names;
	private final ResourceDescriptionsProvider indexes;

	@Inject
	RenameTargets(ILinkingService linking, IQualifiedNameConverter names, ResourceDescriptionsProvider indexes) {
		this.linking = linking;
		this.names = names;
		this.indexes = indexes;
	}

	/**
	 * What can be renamed at a place.
	 *
	 * @param file a parsed file; nobody else may use it meanwhile
	 * @param offset from 0 to the length of the text; behind a word counts as in it
	 * @return empty where no name stands that means something
	 */
	public Optional<Place> at(XtextResource file, int offset) {
		return MeantWord.at(file, offset, leaf -> at(file, leaf, offset));
	}

	/** {@return an element as what is renamed; empty for one without a name} */
	public static Optional<RenameTarget> of(EObject element) {
		return element instanceof NamedElement named && named.getName() != null && !named.eIsProxy()
				? Optional.of(new RenameTarget(RenameTarget.Kind.ELEMENT, EcoreUtil.getURI(named), named.getName(),
						Counterparts.isCompared(named)))
				: Optional.empty();
	}

	private Optional<Place> at(XtextResource file, ILeafNode leaf, int offset) {
		for (INode node = leaf; node != null; node = node.getParent()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				return reference(file, node, offset);
			}
			Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
			if (assignment != null) {
				return declaration(file, node, assignment.getFeature(), offset);
			}
		}
		return Optional.empty();
	}

	private Optional<Place> declaration(XtextResource file, INode node, String feature, int offset) {
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
		if (owner instanceof NamedElement && feature.equals(Literals.NAMED_ELEMENT__NAME.getName())) {
			return of(owner).map(target -> new Place(target, region(node)));
		}
		if (owner instanceof JourneyFile journeys && feature.equals(Literals.JOURNEY_FILE__PACKAGE_NAME.getName())) {
			return Optional.of(packageAt(file, journeys.getPackageName(), region(node)));
		}
		return owner instanceof Import imported && feature.equals(Literals.IMPORT__IMPORTED_NAMESPACE.getName())
				? imported(file, imported, node, offset) : Optional.empty();
	}

	private static Place packageAt(XtextResource file, String name, ITextRegion region) {
		return new Place(new RenameTarget(RenameTarget.Kind.PACKAGE, file.getURI(), name, false), region);
	}

	/** A segment of an import names an element where one has the name up to there, else the package. */
	private Optional<Place> imported(XtextResource file, Import imported, INode node, int offset) {
		List<ILeafNode> segments = Segments.of(node);
		int index = Segments.at(segments, offset);
		if (index < 0 || imported.getImportedNamespace() == null) {
			return Optional.empty();
		}
		QualifiedName full = names.toQualifiedName(imported.getImportedNamespace());
		Optional<URI> element = element(file, full.skipLast(full.getSegmentCount() - index - 1));
		if (element.isPresent()) {
			return Optional.ofNullable(file.getResourceSet().getEObject(element.get(), true))
					.flatMap(RenameTargets::of).map(target -> new Place(target, region(segments.get(index))));
		}
		QualifiedName owner = full.skipLast(1);
		boolean ofPackage = index < owner.getSegmentCount() && element(file, owner).isEmpty();
		return ofPackage ? Optional.of(packageAt(file, names.toString(owner),
				between(segments.get(0), segments.get(owner.getSegmentCount() - 1)))) : Optional.empty();
	}

	private Optional<URI> element(XtextResource file, QualifiedName name) {
		if (WILDCARD.equals(name.getLastSegment())) {
			return Optional.empty();
		}
		for (IEObjectDescription found : indexes.getResourceDescriptions(file).getExportedObjects(
				JourneyPackage.Literals.NAMED_ELEMENT, name, false)) {
			return Optional.of(found.getEObjectURI());
		}
		return Optional.empty();
	}

	/** A segment of a reference names the element itself or one of its owners, or belongs to the package. */
	private Optional<Place> reference(XtextResource file, INode node, int offset) {
		List<ILeafNode> segments = Segments.of(node);
		int index = Segments.at(segments, offset);
		EObject source = NodeModelUtils.findActualSemanticObjectFor(node);
		EObject target = index < 0 || source == null ? null : new NameSite(file, node, source,
				GrammarUtil.getReference((CrossReference) node.getGrammarElement(), source.eClass())).target(linking);
		if (target == null) {
			return Optional.empty();
		}
		List<NamedElement> path = Renamed.path(target);
		int up = segments.size() - 1 - index;
		if (up < path.size()) {
			return of(path.get(up)).map(found -> new Place(found, region(segments.get(index))));
		}
		JourneyFile owner = EcoreUtil2.getContainerOfType(target, JourneyFile.class);
		ITextRegion word = between(segments.get(0), segments.get(segments.size() - 1 - path.size()));
		return Optional.ofNullable(owner).map(JourneyFile::getPackageName)
				.map(name -> packageAt((XtextResource) owner.eResource(), name, word));
	}

	private static ITextRegion region(INode node) {
		return new TextRegion(node.getOffset(), node.getLength());
	}

	private static ITextRegion between(INode first, INode last) {
		return new TextRegion(first.getOffset(), last.getEndOffset() - first.getOffset());
	}
}
