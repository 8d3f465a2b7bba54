// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;

import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.writing.TextInsertion;

/** Mends names that mean nothing or too much: another name, an import, or a declaration. */
final class ReferenceFixes {

	private static final int MAX_IMPORTS = 5;

	/** What can be declared by a name alone. */
	private static final List<EClass> DECLARABLE = List.of(Literals.DEPARTMENT, Literals.CHANNEL, Literals.DEVICE,
			Literals.RESOURCE, Literals.METRIC, Literals.EVIDENCE, Literals.PERSONA);

	private final IValueConverterService converters;
	private final IQualifiedNameConverter names;
	private final ResourceDescriptionsProvider indexes;

	@Inject
	ReferenceFixes(IValueConverterService converters, IQualifiedNameConverter names,
			ResourceDescriptionsProvider indexes) {
		this.converters = converters;
		this.names = names;
		this.indexes = indexes;
	}

	List<Fix> ambiguous(Finding finding) {
		List<Fix> fixes = new ArrayList<>();
		for (String name : finding.data()) {
			fixes.add(rename(finding, name, "full-name." + fixes.size()));
		}
		return fixes;
	}

	List<Fix> unresolved(Finding finding) {
		List<Fix> fixes = new ArrayList<>();
		for (String name : finding.data()) {
			fixes.add(rename(finding, name, "similar." + fixes.size()));
		}
		typeOf(finding).ifPresent(type -> {
			imports(finding, type, fixes);
			declaration(finding, type).ifPresent(fixes::add);
		});
		return fixes;
	}

	private Fix rename(Finding finding, String name, String kind) {
		String text = converters.toString(name, "QualifiedName");
		return Fix.of(kind, Texts.text("change", finding.marked(), text),
				new ReplaceRegion(finding.offset(), finding.length(), text));
	}

	private static Optional<EClass> typeOf(Finding finding) {
		INode node = NodeModelUtils.findLeafNodeAtOffset(finding.file().getParseResult().getRootNode(), finding.offset());
		while (node != null && !(node.getGrammarElement() instanceof CrossReference)) {
			node = node.getParent();
		}
		if (node == null) {
			return Optional.empty();
		}
		EObject source = NodeModelUtils.findActualSemanticObjectFor(node);
		return Optional.of(GrammarUtil.getReference((CrossReference) node.getGrammarElement(), source.eClass())
				.getEReferenceType());
	}

	private void imports(Finding finding, EClass type, List<Fix> fixes) {
		QualifiedName written = names.toQualifiedName(finding.marked().replaceAll("\\s", ""));
		Optional<JourneyFile> file = finding.element(JourneyFile.class);
		if (file.isEmpty()) {
			return;
		}
		List<QualifiedName> found = new ArrayList<>();
		for (IEObjectDescription element : indexes.getResourceDescriptions(finding.file())
				.getExportedObjectsByType(type)) {
			QualifiedName full = element.getQualifiedName();
			int owners = full.getSegmentCount() - written.getSegmentCount();
			if (owners > 0 && full.skipFirst(owners).equals(written)) {
				found.add(full.skipLast(written.getSegmentCount() - 1));
			}
		}
		found.stream().distinct().sorted().limit(MAX_IMPORTS).map(names::toString)
				.forEach(name -> fixes.add(Fix.of("import." + name, Texts.text("import", name), importOf(file.get(), name))));
	}

	/** Behind the last import, else behind the package or the language, else before the first element. */
	private static ReplaceRegion importOf(JourneyFile file, String name) {
		String statement = "import " + name;
		for (EStructuralFeature feature : List.of(Literals.JOURNEY_FILE__IMPORTS, Literals.JOURNEY_FILE__PACKAGE_NAME,
				Literals.JOURNEY_FILE__LANGUAGE)) {
			List<INode> written = NodeModelUtils.findNodesForFeature(file, feature);
			if (!written.isEmpty()) {
				return new ReplaceRegion(TextInsertion.end(written.get(written.size() - 1)), 0, "\n" + statement);
			}
		}
		int first = file.getElements().isEmpty() ? 0 : TextInsertion.documentation(file.getElements().get(0));
		return new ReplaceRegion(first, 0, statement + "\n");
	}

	/** A new element stands behind the last of its type, else at the end of the file. */
	private Optional<Fix> declaration(Finding finding, EClass type) {
		String written = finding.marked();
		Optional<JourneyFile> file = finding.element(JourneyFile.class);
		if (!DECLARABLE.contains(type) || written.contains(".") || file.isEmpty()) {
			return Optional.empty();
		}
		String keyword = type.getName().toLowerCase(Locale.ROOT);
		Optional<EObject> last = file.get().getElements().stream().filter(type::isInstance).map(EObject.class::cast)
				.reduce((first, second) -> second);
		String text = finding.text();
		ReplaceRegion edit = last
				.map(element -> new ReplaceRegion(TextInsertion.end(NodeModelUtils.getNode(element)), 0,
						"\n" + keyword + " " + written))
				.orElseGet(() -> new ReplaceRegion(text.length(), 0,
						(text.endsWith("\n") ? "\n" : "\n\n") + keyword + " " + written + "\n"));
		return Optional.of(Fix.of("declare." + keyword, Texts.text("declare", keyword, written), edit));
	}
}
