// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.resource.persistence.SerializableResourceDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.validation.RuleSettings;
import journey.tests.Models;

/** Rules that ask for the whole project see its current state, whichever file is checked. */
class ProjectWideRulesTest {

	private static final String PERSONA = "package p persona P { need N }";

	private static final String ANSWER = "package p journey J { phase A { step S { answers P.N } } }";

	private static final String UNANSWERED = "1:28 need-unanswered";

	@Test
	void seeAChangeOfTheTextOfAnotherFile() throws IOException {
		List<XtextResource> files = Models.load(PERSONA, ANSWER);
		assertThat(findings(files.get(0))).isEmpty();

		files.get(1).update(ANSWER.indexOf("answers"), "answers P.N".length(), "");

		assertThat(findings(files.get(0))).containsExactly(UNANSWERED);
	}

	@Test
	void seeAChangeOfTheModelOfAnotherFile() {
		List<XtextResource> files = Models.load(PERSONA, ANSWER);
		assertThat(findings(files.get(0))).isEmpty();

		Journey journey = (Journey) ((JourneyFile) files.get(1).getContents().get(0)).getElements().get(0);
		journey.getPhases().get(0).getSteps().get(0).getAnswers().clear();

		assertThat(findings(files.get(0))).containsExactly(UNANSWERED);
	}

	@Test
	void seeThatAFileIsGone() {
		List<XtextResource> files = Models.load(PERSONA, ANSWER);
		assertThat(findings(files.get(0))).isEmpty();

		files.get(1).getResourceSet().getResources().remove(files.get(1));

		assertThat(findings(files.get(0))).containsExactly(UNANSWERED);
	}

	@Test
	void seeFilesThatOnlyTheIndexKnows(@TempDir Path folder) throws IOException {
		URI persona = write(folder, "persona.journey", PERSONA);
		URI answer = write(folder, "answer.journey", ANSWER);
		XtextResourceSet indexed = resourceSet();
		ResourceDescriptionsData index = new ResourceDescriptionsData(
				List.of(description(indexed, persona), description(indexed, answer)));

		XtextResourceSet resources = resourceSet();
		ProjectDescription project = new ProjectDescription();
		project.setName("furniture");
		project.attachToEmfObject(resources);
		new ChunkedResourceDescriptions(Map.of("furniture", index), resources);

		assertThat(findings((XtextResource) resources.getResource(persona, true))).isEmpty();
	}

	/** A copy that does not hold on to the model, as an index keeps it. */
	private static IResourceDescription description(XtextResourceSet resources, URI file) {
		return SerializableResourceDescription.createCopy(Models.service(IResourceDescription.Manager.class)
				.getResourceDescription(resources.getResource(file, true)));
	}

	private static XtextResourceSet resourceSet() {
		XtextResourceSet resources = Models.service(XtextResourceSet.class);
		new RuleSettings(Map.of(), Models.TODAY).attachTo(resources);
		return resources;
	}

	private static URI write(Path folder, String name, String text) throws IOException {
		return URI.createFileURI(Files.writeString(folder.resolve(name), text).toString());
	}

	private static List<String> findings(XtextResource file) {
		return Models.findings(Models.issues(file), "need-unanswered");
	}
}
