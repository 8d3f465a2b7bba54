// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import journey.dsl.journey.Step;

/** Checks elements; steps of which the findings are known are not checked again. */
public class StepwiseDiagnostician extends CancelableDiagnostician {

	/** The findings of a step: as issues where they are known, else as what the rules have told. */
	static final class StepDiagnostic extends BasicDiagnostic {

		private final Step step;
		private final Object basis;
		private final List<Issue> known;

		StepDiagnostic(Step step, Object basis, List<Issue> known) {
			this.step = step;
			this.basis = basis;
			this.known = known;
		}

		Step step() {
			return step;
		}

		Object basis() {
			return basis;
		}

		/** {@return the issues, or null where the step was checked} */
		List<Issue> known() {
			return known;
		}
	}

	@Inject
	private StepBasis bases;

	@Inject
	StepwiseDiagnostician(EValidator.Registry registry) {
		super(registry);
	}

	/** What is in a step is checked with it, so that what was found there is kept with it too. */
	@Override
	protected boolean isValidateContentsRecursively() {
		return true;
	}

	@Override
	public boolean validate(EClass kind, EObject element, DiagnosticChain findings, Map<Object, Object> context) {
		if (!(element instanceof Step step) || findings == null) {
			return super.validate(kind, element, findings, context);
		}
		Object basis = bases.of(step, context).orElse(null);
		if (basis == null) {
			return super.validate(kind, element, findings, context);
		}
		checkCanceled(context);
		List<Issue> known = StepFindings.of(step, basis).orElse(null);
		StepDiagnostic found = new StepDiagnostic(step, basis, known);
		boolean valid = known != null || super.validate(kind, element, found, context);
		findings.add(found);
		return valid;
	}
}
