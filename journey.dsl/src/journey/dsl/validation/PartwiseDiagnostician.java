// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

/** Checks elements; parts of a file of which the findings are known are not checked again. */
public class PartwiseDiagnostician extends CancelableDiagnostician {

	/** The findings of a part: as issues where they are known, else as what the rules have told. */
	static final class PartDiagnostic extends BasicDiagnostic {

		private final CheckedPart part;
		private final Optional<List<Issue>> known;

		PartDiagnostic(CheckedPart part) {
			this.part = part;
			this.known = part.findings().of(part);
		}

		/** {@return the issues; empty where the part was checked} */
		Optional<List<Issue>> known() {
			return known;
		}

		/** Keeps the issues of a part that was checked. */
		void keep(List<Issue> issues) {
			part.findings().keep(part, issues);
		}
	}

	@Inject
	PartwiseDiagnostician(EValidator.Registry registry) {
		super(registry);
	}

	/** What is in a part is checked with it, so that what was found there is kept with it too. */
	@Override
	protected boolean isValidateContentsRecursively() {
		return true;
	}

	@Override
	public boolean validate(EClass kind, EObject element, DiagnosticChain findings, Map<Object, Object> context) {
		Optional<CheckedPart> part = findings == null ? Optional.empty() : CheckedPart.of(element, context);
		if (part.isEmpty()) {
			return super.validate(kind, element, findings, context);
		}
		checkCanceled(context);
		PartDiagnostic found = new PartDiagnostic(part.get());
		boolean valid = found.known().isPresent() || super.validate(kind, element, found, context);
		findings.add(found);
		return valid;
	}
}
