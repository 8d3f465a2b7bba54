// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

import journey.dsl.parsing.Surroundings;
import journey.dsl.validation.PartwiseDiagnostician.PartDiagnostic;

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

	/** Looks references up that have not been yet; asking each whether it has takes as long as many rules. */
	@Override
	protected void resolveProxies(Resource resource, CancelIndicator monitor) {
		if (resource instanceof XtextResource file && !Surroundings.of(file).areLinked()) {
			Surroundings before = Surroundings.of(file);
			super.resolveProxies(resource, monitor);
			if (before == Surroundings.of(file)) {
				before.setLinked();
			}
		}
	}

	@Override
	protected void issueFromEValidatorDiagnostic(org.eclipse.emf.common.util.Diagnostic diagnostic,
			IAcceptor<Issue> acceptor) {
		if (!(diagnostic instanceof PartDiagnostic found)) {
			super.issueFromEValidatorDiagnostic(diagnostic, acceptor);
		} else if (found.known().isPresent()) {
			found.known().get().forEach(acceptor::accept);
		} else {
			List<Issue> issues = new ArrayList<>();
			found.getChildren().forEach(child -> super.issueFromEValidatorDiagnostic(child, issues::add));
			found.keep(issues);
			issues.forEach(acceptor::accept);
		}
	}
}
