// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import journey.dsl.journey.JourneyPackage;

/** Sets the language up where no Eclipse runs: on the command line and in tests. */
public class JourneyStandaloneSetup extends JourneyStandaloneSetupGenerated {

	/** Registers the model, which is imported by the grammar and thus not registered by the generated set-up. */
	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(JourneyPackage.eNS_URI, JourneyPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
