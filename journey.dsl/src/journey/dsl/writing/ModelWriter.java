// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.io.StringReader;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;

/**
 * Writes a model that was changed by something else than its text, such as a diagram: changes of the text as small as can
 * be, checked by reading the result.
 */
public final class ModelWriter {

	private final TokenTexts texts;
	private final IParser parser;
	private final ParserRule fileRule;

	@Inject
	ModelWriter(TokenTexts texts, IParser parser, IGrammarAccess grammar) {
		this.texts = texts;
		this.parser = parser;
		this.fileRule = (ParserRule) grammar.getGrammar().getRules().get(0);
	}

	/**
	 * The text of a model.
	 *
	 * @param text the text
	 * @param read what reading the text gives; null where it is the text that the file has already
	 */
	public record Written(String text, IParseResult read) {
	}

	/**
	 * Computes the text that says what a file's model says.
	 *
	 * @param file the file; neither its model nor its text is changed
	 * @return the file's own text where that says it already
	 * @throws UnwritableText where there is no such text, or the text has syntax errors, since then it says more than the
	 *             model
	 */
	public Written write(XtextResource file) throws UnwritableText {
		IParseResult present = file.getParseResult();
		ICompositeNode node = present == null ? null : present.getRootNode();
		if (file.getContents().isEmpty()) {
			return new Written(node == null ? "" : node.getText(), null);
		}
		EObject root = file.getContents().get(0);
		file.getCache().clear(file);
		ICompositeNode own = NodeModelUtils.getNode(root);
		String text;
		if (node == null || own == null || own.getRootNode() != node) {
			text = newFile(root);
		} else {
			List<ReplaceRegion> edits = new TextChanges(node, texts).of(root);
			if (edits.isEmpty()) {
				return new Written(node.getText(), null);
			}
			refuseSyntaxErrors(file);
			text = TextEdits.apply(node.getText(), edits);
		}
		return new Written(text, read(text, root));
	}

	/**
	 * Refuses to overwrite what somebody else has written.
	 *
	 * @param present what the file says now; empty where it is gone
	 * @param read what it said when it was read
	 * @throws UnwritableText where the two differ
	 */
	public static void refuseStale(Optional<String> present, String read) throws UnwritableText {
		if (present.isPresent() && !present.get().equals(read)) {
			throw TokenTexts.unwritable("stale");
		}
	}

	private static void refuseSyntaxErrors(XtextResource file) throws UnwritableText {
		for (INode error : file.getParseResult().getSyntaxErrors()) {
			Diagnostic told = file.getErrors().isEmpty() ? null : file.getErrors().get(0);
			throw TokenTexts.unwritable("syntax", told == null ? error.getStartLine() : told.getLine(),
					told == null ? error.getSyntaxErrorMessage().getMessage() : told.getMessage());
		}
	}

	private String newFile(EObject root) throws UnwritableText {
		NewText newText = new NewText(texts, new Lines(""), (part, indentation) -> null);
		ModelTokens tokens = ModelTokens.of(root, fileRule, null);
		StringBuilder text = new StringBuilder();
		if (!tokens.head().isEmpty()) {
			text.append(newText.join(tokens.head(), root, "")).append("\n\n");
		}
		for (Item item : tokens.items()) {
			text.append(newText.join(item.tokens(), root, "")).append('\n');
		}
		return text.toString();
	}

	private IParseResult read(String text, EObject root) throws UnwritableText {
		IParseResult result = parser.parse(new StringReader(text));
		EObject different = result.hasSyntaxErrors() || result.getRootASTElement() == null ? root
				: difference(root, result.getRootASTElement());
		if (different != null) {
			throw TokenTexts.unwritable("different", TokenTexts.label(different));
		}
		return result;
	}

	/** {@return an element that is not what was read, or null} */
	private static EObject difference(EObject element, EObject read) {
		if (element.eClass() != read.eClass() || element.eContents().size() != read.eContents().size()) {
			return element;
		}
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (!isEqual(element.eGet(attribute), read.eGet(attribute))) {
				return element;
			}
		}
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !isNamedAlike(element, read, reference)) {
				return element;
			}
		}
		for (int index = 0; index < element.eContents().size(); index++) {
			EObject different = difference(element.eContents().get(index), read.eContents().get(index));
			if (different != null) {
				return different;
			}
		}
		return null;
	}

	/** What is named twice may be held once. */
	private static boolean isNamedAlike(EObject element, EObject read, EReference reference) {
		Object value = element.eGet(reference, false);
		int size = value instanceof List<?> list ? list.size() : value == null ? 0 : 1;
		List<INode> nodes = NodeModelUtils.findNodesForFeature(read, reference);
		return size == nodes.size() || size == nodes.stream().map(NodeModelUtils::getTokenText).distinct().count()
				|| !reference.isMany() && size == Math.min(1, nodes.size());
	}

	private static boolean isEqual(Object first, Object second) {
		if (first instanceof BigDecimal a && second instanceof BigDecimal b) {
			return a.compareTo(b) == 0;
		}
		if (first instanceof String a && second instanceof String b) {
			return Normalizer.normalize(a, Normalizer.Form.NFC).equals(Normalizer.normalize(b, Normalizer.Form.NFC));
		}
		return Objects.equals(first, second);
	}
}
