// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import journey.dsl.journey.JourneyPackage;

/** Sees which files are checked. */
final class ValidatedFiles implements AfterEachCallback {

	private final Set<String> names = ConcurrentHashMap.newKeySet();
	private Object original;

	/** Begins, or begins anew; the language has to be there. */
	void watch() {
		if (original == null) {
			original = EValidator.Registry.INSTANCE.get(JourneyPackage.eINSTANCE);
			EValidator.Registry.INSTANCE.put(JourneyPackage.eINSTANCE, new Watched((EValidator) original, names));
		}
		names.clear();
	}

	/** The names of the files that were checked since then. */
	Set<String> names() {
		return new TreeSet<>(names);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (original != null) {
			EValidator.Registry.INSTANCE.put(JourneyPackage.eINSTANCE, original);
		}
	}

	private record Watched(EValidator original, Set<String> names) implements EValidator {

		@Override
		public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
			return validate(object.eClass(), object, diagnostics, context);
		}

		@Override
		public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
			Resource file = object.eResource();
			if (file != null) {
				names.add(file.getURI().lastSegment());
			}
			return original.validate(type, object, diagnostics, context);
		}

		@Override
		public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics,
				Map<Object, Object> context) {
			return original.validate(type, value, diagnostics, context);
		}
	}
}
