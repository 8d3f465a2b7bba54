// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

/** Binds the services that an editor needs. */
public class JourneyIdeModule extends AbstractJourneyIdeModule {
}
