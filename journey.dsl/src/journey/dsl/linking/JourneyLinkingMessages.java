// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;

import journey.dsl.Messages;
import journey.dsl.parsing.DidYouMean;
import journey.dsl.parsing.JourneySyntaxErrors;
import journey.dsl.scoping.PackageScope;
import journey.dsl.validation.Rule;

/** Tells an unknown name from an ambiguous one, and what may have been meant. */
public class JourneyLinkingMessages extends LinkingDiagnosticMessageProvider {

	/** In a scope of more names, suggestions would cost more time than they are worth. */
	private static final int MAX_NAMES = 20_000;

	@Inject
	private IScopeProvider scopes;

	@Inject
	private IQualifiedNameConverter names;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		String written = written(context);
		IScope scope = scopes.getScope(context.getContext(), context.getReference());
		List<IEObjectDescription> candidates = written.isEmpty() || !(scope instanceof PackageScope packageScope)
				? List.of() : packageScope.candidates(names.toQualifiedName(written));
		return candidates.size() > 1 ? ambiguous(written, candidates)
				: unresolved(written, context.getReference(), scope);
	}

	/** A reference is read when it is linked: only now shows that it is no name. */
	@Override
	public DiagnosticMessage getIllegalNodeMessage(ILinkingDiagnosticContext context, IllegalNodeException failure) {
		return new DiagnosticMessage(failure.getCause().getMessage(), Severity.ERROR, JourneySyntaxErrors.ID);
	}

	private static String written(ILinkingDiagnosticContext context) {
		try {
			return context.getLinkText();
		} catch (IllegalNodeException e) {
			return e.getNode().getText().strip();
		}
	}

	private DiagnosticMessage ambiguous(String written, List<IEObjectDescription> candidates) {
		List<String> fullNames = candidates.stream().map(c -> names.toString(c.getQualifiedName())).sorted().toList();
		String message = Messages.RULES.text(Rule.REFERENCE_AMBIGUOUS.id(), written,
				fullNames.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", ")));
		return message(message, Rule.REFERENCE_AMBIGUOUS, fullNames);
	}

	private DiagnosticMessage unresolved(String written, EReference reference, IScope scope) {
		boolean own = !(scope instanceof PackageScope);
		List<String> suggestions = DidYouMean.suggestions(own ? simpleName(written) : written,
				StreamSupport.stream(scope.getAllElements().spliterator(), false).limit(MAX_NAMES)
						.map(description -> names.toString(description.getName())));
		String kind = Messages.RULES.text("kind." + reference.getEReferenceType().getName());
		String id = Rule.REFERENCE_UNRESOLVED.id() + (own ? ".own" : "");
		String message = suggestions.isEmpty() ? Messages.RULES.text(id, written, kind)
				: Messages.RULES.text(id + ".similar", written, kind, suggestions.get(0));
		return message(message, Rule.REFERENCE_UNRESOLVED, suggestions);
	}

	/** Steps and outcomes of the own journey go by simple names: a path may be right except that it is one. */
	private String simpleName(String written) {
		return written.isEmpty() ? written : names.toQualifiedName(written).getLastSegment();
	}

	private static DiagnosticMessage message(String text, Rule rule, List<String> data) {
		return new DiagnosticMessage(text, Severity.ERROR, rule.id(), data.toArray(String[]::new));
	}
}
