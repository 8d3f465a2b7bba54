// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.Map;
import java.util.Set;
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

/** Sees which threads make resources of the language, which they then parse, and which check them. */
final class LanguageThreads implements AfterEachCallback {

	private static final String EXTENSION = "journey";

	private final Set<Thread> parsing = ConcurrentHashMap.newKeySet();
	private final Set<Thread> checking = ConcurrentHashMap.newKeySet();
	private Object factory;
	private Object validator;

	/** The language has to be there. */
	void watch() {
		Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
		factory = factories.get(EXTENSION);
		Resource.Factory original = (Resource.Factory) factory;
		factories.put(EXTENSION, (Resource.Factory) uri -> {
			parsing.add(Thread.currentThread());
			return original.createResource(uri);
		});
		validator = EValidator.Registry.INSTANCE.get(JourneyPackage.eINSTANCE);
		EValidator.Registry.INSTANCE.put(JourneyPackage.eINSTANCE, new Watched((EValidator) validator, checking));
	}

	Set<Thread> parsing() {
		return parsing;
	}

	Set<Thread> checking() {
		return checking;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (factory != null) {
			Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put(EXTENSION, factory);
			EValidator.Registry.INSTANCE.put(JourneyPackage.eINSTANCE, validator);
		}
	}

	private record Watched(EValidator original, Set<Thread> threads) implements EValidator {

		@Override
		public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
			threads.add(Thread.currentThread());
			return original.validate(object, diagnostics, context);
		}

		@Override
		public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
			threads.add(Thread.currentThread());
			return original.validate(type, object, diagnostics, context);
		}

		@Override
		public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics,
				Map<Object, Object> context) {
			return original.validate(type, value, diagnostics, context);
		}
	}
}
