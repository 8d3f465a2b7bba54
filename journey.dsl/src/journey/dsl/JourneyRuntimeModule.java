// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

/** Binds the language's own services. */
public class JourneyRuntimeModule extends AbstractJourneyRuntimeModule {
}
