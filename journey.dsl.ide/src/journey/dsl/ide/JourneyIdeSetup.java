// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import journey.dsl.JourneyRuntimeModule;
import journey.dsl.JourneyStandaloneSetup;

/** Sets the language up together with the services that an editor needs. */
public class JourneyIdeSetup extends JourneyStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new JourneyRuntimeModule(), new JourneyIdeModule()));
	}
}
