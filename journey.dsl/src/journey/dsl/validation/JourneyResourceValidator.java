// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.eclipse.xtext.util.CancelIndicator;

/** Gives unresolved and ambiguous references the severity that the project has set. */
public class JourneyResourceValidator extends ResourceValidatorImpl {

	@Override
	protected void collectResourceDiagnostics(Resource resource, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
		RuleSettings settings = RuleSettings.of(resource);
		for (Diagnostic diagnostic : resource.getErrors()) {
			Severity severity = diagnostic instanceof AbstractDiagnostic coded ? Rule.byId(coded.getCode())
					.map(settings::severity).orElse(Severity.ERROR) : Severity.ERROR;
			if (severity != Severity.IGNORE) {
				issueFromXtextResourceDiagnostic(diagnostic, severity, acceptor);
			}
		}
	}
}
