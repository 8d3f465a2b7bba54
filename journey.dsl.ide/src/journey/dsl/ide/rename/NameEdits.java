// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.conversion.IdentifierConverter;
import journey.dsl.journey.Import;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.NamedElement;

/** The changes that a new name asks for: where it is declared, imported and referred to. Nothing but names changes. */
final class NameEdits {

	private final Renamed renamed;
	private final Set<String> namesOfPackage;
	private final IdentifierConverter identifiers;
	private final IQualifiedNameProvider provider;
	private final IQualifiedNameConverter converter;

	/**
	 * Prepares the changes.
	 *
	 * @param namesOfPackage the elements of the renamed package; empty where elements are renamed
	 */
	NameEdits(Renamed renamed, Set<String> namesOfPackage, IdentifierConverter identifiers,
			IQualifiedNameProvider provider, IQualifiedNameConverter converter) {
		this.renamed = renamed;
		this.namesOfPackage = namesOfPackage;
		this.identifiers = identifiers;
		this.provider = provider;
		this.converter = converter;
	}

	/** The changes of a file's package and imports. */
	List<ReplaceRegion> head(JourneyFile file) {
		List<ReplaceRegion> edits = new ArrayList<>();
		if (file.getPackageName() != null && converter.toQualifiedName(file.getPackageName()).equals(renamed.oldPackage())) {
			NodeModelUtils.findNodesForFeature(file, Literals.JOURNEY_FILE__PACKAGE_NAME)
					.forEach(node -> edits.add(replace(node, converter.toString(renamed.newName()))));
		}
		for (Import imported : file.getImports()) {
			if (imported.getImportedNamespace() != null) {
				NodeModelUtils.findNodesForFeature(imported, Literals.IMPORT__IMPORTED_NAMESPACE)
						.forEach(node -> importEdits(imported, node, edits));
			}
		}
		return edits;
	}

	private void importEdits(Import imported, INode node, List<ReplaceRegion> edits) {
		QualifiedName full = converter.toQualifiedName(imported.getImportedNamespace());
		List<ILeafNode> segments = Segments.of(node);
		if (renamed.isPackage()) {
			int count = renamed.oldPackage().getSegmentCount();
			if (full.startsWith(renamed.oldPackage()) && full.getSegmentCount() > count
					&& (full.getSegment(count).equals("*") || namesOfPackage.contains(full.getSegment(count)))) {
				edits.add(replace(segments.get(0), segments.get(count - 1), converter.toString(renamed.newName())));
			}
			return;
		}
		for (EObject element : renamed.elements()) {
			QualifiedName name = provider.getFullyQualifiedName(element);
			if (name != null && full.startsWith(name)) {
				edits.add(replace(segments.get(name.getSegmentCount() - 1), renamed.newName().getLastSegment()));
			}
		}
	}

	/** The change where an element is declared; none for one that keeps its name. */
	List<ReplaceRegion> declarationIfRenamed(EObject element) {
		return renamed.segment(element) == null ? List.of() : NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME).stream()
				.map(node -> replace(node, identifiers.toString(renamed.newName().getLastSegment()))).toList();
	}

	/** The changes of a reference: those of its segments that name something renamed. */
	List<ReplaceRegion> reference(NameSite site, EObject target) {
		List<ReplaceRegion> edits = new ArrayList<>();
		List<ILeafNode> segments = Segments.of(site.node());
		List<NamedElement> path = Renamed.path(target);
		for (int up = 0; up < Math.min(segments.size(), path.size()); up++) {
			String segment = renamed.segment(path.get(up));
			if (segment != null) {
				int index = segments.size() - 1 - up;
				edits.add(replace(segments.get(index), index == 0 ? identifiers.toString(segment) : segment));
			}
		}
		int ofPackage = segments.size() - path.size();
		if (ofPackage > 0 && renamed.isPackage()
				&& Renamed.packageOf(target).map(converter::toQualifiedName).filter(renamed.oldPackage()::equals).isPresent()) {
			edits.add(replace(segments.get(0), segments.get(ofPackage - 1), written(renamed.newName())));
		}
		return edits;
	}

	/** {@return a qualified name as it is written in a reference} */
	String written(QualifiedName name) {
		String first = identifiers.toString(name.getFirstSegment());
		return name.getSegmentCount() == 1 ? first : first + "." + converter.toString(name.skipFirst(1));
	}

	private static ReplaceRegion replace(INode node, String text) {
		return replace(node, node, text);
	}

	private static ReplaceRegion replace(INode first, INode last, String text) {
		return new ReplaceRegion(first.getOffset(), last.getEndOffset() - first.getOffset(), text);
	}
}
