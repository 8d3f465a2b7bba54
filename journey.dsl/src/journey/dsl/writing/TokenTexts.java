// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;

import journey.dsl.Messages;
import journey.dsl.journey.NamedElement;

/** Turns tokens of the text into values, and values into text. */
final class TokenTexts {

	private static final String QUALIFIED_NAME = "QualifiedName";

	private final IValueConverterService converters;
	private final IScopeProvider scopes;
	private final ILinkingService linking;
	private final IQualifiedNameConverter names;

	@Inject
	TokenTexts(IValueConverterService converters, IScopeProvider scopes, ILinkingService linking,
			IQualifiedNameConverter names) {
		this.converters = converters;
		this.scopes = scopes;
		this.linking = linking;
		this.names = names;
	}

	/** {@return the value of a piece of text} */
	Object value(Assignment assignment, INode node) {
		if (assignment.getOperator().equals("?=")) {
			return true;
		}
		AbstractRule rule = ((RuleCall) assignment.getTerminal()).getRule();
		String text = NodeModelUtils.getTokenText(node);
		if (rule instanceof EnumRule values) {
			return literals(values).stream().filter(literal -> literal.getLiteral().getValue().equals(text))
					.map(literal -> literal.getEnumLiteral().getInstance()).findFirst().orElse(null);
		}
		try {
			return converters.toValue(text, rule.getName(), node);
		} catch (ValueConverterException e) {
			// a value that cannot be read is none; the text has a syntax error there
			return null;
		}
	}

	private static List<EnumLiteralDeclaration> literals(EnumRule rule) {
		return EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class);
	}

	/** {@return whether a name of the text still means what a reference refers to} */
	boolean means(INode node, EObject source, EReference reference, EObject target) {
		if (target.eIsProxy()) {
			return isUnresolved(node, target);
		}
		try {
			List<EObject> linked = linking.getLinkedObjects(source, reference, node);
			return !linked.isEmpty()
					&& EcoreUtil.resolve(linked.get(0), source.eResource().getResourceSet()) == target;
		} catch (IllegalNodeException e) {
			// a name that is no name means nothing
			return false;
		}
	}

	/** What is unresolved remembers where it is written. */
	private static boolean isUnresolved(INode node, EObject proxy) {
		String fragment = EcoreUtil.getURI(proxy).fragment();
		EObject element = NodeModelUtils.findActualSemanticObjectFor(node);
		return element != null && element.eResource() instanceof LazyLinkingResource file
				&& file.getEncoder().isCrossLinkFragment(file, fragment)
				&& file.getEncoder().decode(file, fragment).getThird() == node;
	}

	/** The text of a token that is not a part. */
	String text(Token token, EObject owner) throws UnwritableText {
		if (token.isKeyword()) {
			return (String) token.value();
		}
		if (token.isReference()) {
			return name(owner, (EReference) token.feature(), (EObject) token.value());
		}
		Assignment assignment = (Assignment) token.place();
		if (assignment.getTerminal() instanceof Keyword keyword) {
			return keyword.getValue();
		}
		AbstractRule rule = ((RuleCall) assignment.getTerminal()).getRule();
		if (rule instanceof EnumRule values) {
			return literals(values).stream().filter(literal -> literal.getEnumLiteral().getInstance() == token.value())
					.map(literal -> literal.getLiteral().getValue()).findFirst()
					.orElseThrow(() -> unwritable("value", token.value(), token.feature().getName(), label(owner)));
		}
		try {
			return converters.toString(token.value(), rule.getName());
		} catch (ValueConverterException e) {
			throw new UnwritableText(message("value", token.value(), token.feature().getName(), label(owner)), e);
		}
	}

	private String name(EObject owner, EReference reference, EObject target) throws UnwritableText {
		IEObjectDescription found = target.eIsProxy() ? null
				: scopes.getScope(owner, reference).getSingleElement(target);
		if (found == null) {
			throw unwritable("reference", reference.getName(), label(owner), label(target));
		}
		return converters.toString(names.toString(found.getName()), QUALIFIED_NAME);
	}

	/** {@return how a message calls an element: by its name, else by that of what it belongs to} */
	static String label(EObject element) {
		for (EObject part = element; part != null; part = part.eContainer()) {
			if (part instanceof NamedElement named && named.getName() != null && !named.eIsProxy()) {
				return named.getName();
			}
		}
		return element.eClass().getName();
	}

	static UnwritableText unwritable(String key, Object... arguments) {
		return new UnwritableText(message(key, arguments));
	}

	static String message(String key, Object... arguments) {
		return Messages.WRITING.text(key, arguments);
	}
}
