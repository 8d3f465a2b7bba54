// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static journey.tests.sirius.SampleJourney.action;
import static journey.tests.sirius.SampleJourney.channel;
import static journey.tests.sirius.SampleJourney.file;
import static journey.tests.sirius.SampleJourney.journey;
import static journey.tests.sirius.SampleJourney.phase;
import static journey.tests.sirius.SampleJourney.step;
import static journey.tests.sirius.SampleJourney.titled;
import static journey.tests.sirius.SampleJourney.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;

import journey.dsl.journey.Channel;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.sirius.services.MatrixServices;

class MatrixServicesTest {

	private final MatrixServices services = new MatrixServices();
	private final Journey journey = journey("BuySofa");
	private final Channel email = channel(journey, "Email");
	private final Channel web = channel(journey, "Web");
	private final Phase search = phase(journey, "Search");
	private final Step compare = step(search, "Compare");

	@Test
	void channelsAreInTheOrderOfTheirDeclaration() {
		touchpoint(compare, "Catalogue", web);
		action(compare, "Remind", email);
		assertThat(services.usedChannels(journey)).containsExactly(email, web);
	}

	@Test
	void channelsOfSeveralFilesAreInTheOrderOfTheirPaths() {
		Journey other = journey("Other");
		Channel shop = channel(other, "Shop");
		ResourceSet session = new ResourceSetImpl();
		add(session, "b.journey", journey);
		add(session, "a.journey", other);
		touchpoint(compare, "Catalogue", web);
		touchpoint(compare, "Demo", shop);
		assertThat(services.usedChannels(journey)).containsExactly(shop, web);
	}

	@Test
	void unusedChannelIsLeftOut() {
		touchpoint(compare, "Catalogue", web);
		touchpoint(compare, "Talk", null);
		assertThat(services.usedChannels(journey)).containsExactly(web);
	}

	@Test
	void cellListsTheTouchpointsOfTheChannelThenItsActions() {
		titled(touchpoint(compare, "Catalogue", web), "Online catalogue");
		action(compare, "Remind", web);
		touchpoint(compare, "Mail", email);
		touchpoint(step(search, "Choose"), "Basket", web);
		assertThat(services.matrixCell(web, search)).isEqualTo("Online catalogue, Basket, Remind");
	}

	@Test
	void channelIsNotUsedInAPhaseWithoutIt() {
		touchpoint(compare, "Catalogue", web);
		phase(journey, "Buy");
		assertThat(services.phasesUsing(web, journey)).containsExactly(search);
	}

	private static void add(ResourceSet session, String path, Journey journey) {
		Resource resource = new ResourceImpl(URI.createURI(path));
		resource.getContents().add(file(journey));
		session.getResources().add(resource);
	}
}
