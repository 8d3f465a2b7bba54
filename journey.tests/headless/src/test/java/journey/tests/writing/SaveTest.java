// SPDX-License-Identifier: EPL-2.0
package journey.tests.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.dsl.JourneyResource;
import journey.dsl.journey.Channel;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Step;
import journey.dsl.writing.UnwritableText;
import journey.tests.Models;

class SaveTest {

	private static final String TEXT = "// été\nchannel C \"Café\" // c\nchannel D owner Nobody\n";

	@TempDir
	private Path folder;

	private Path path;

	@BeforeEach
	void write() throws IOException {
		Models.parse("");
		path = Files.writeString(folder.resolve("a b.journey"), TEXT);
	}

	/** Loads as any EMF tool does. */
	private JourneyResource load() {
		ResourceSet files = new ResourceSetImpl();
		Resource file = files.getResource(URI.createFileURI(path.toString()), true);
		EcoreUtil.resolveAll(file);
		return (JourneyResource) file;
	}

	private static Channel first(Resource file) {
		return (Channel) ((JourneyFile) file.getContents().get(0)).getElements().get(0);
	}

	@Test
	void savingWritesTheChange() throws IOException {
		// given
		JourneyResource file = load();
		first(file).setTitle("Thé");

		// when
		file.save(Map.of());

		// then
		assertThat(path).hasContent(TEXT.replace("Café", "Thé"));
	}

	@Test
	void savingAgainWritesTheNextChange() throws IOException {
		// given
		JourneyResource file = load();
		Channel channel = first(file);
		channel.setTitle("A much longer title than before");
		file.save(null);
		channel.setTitle("x");
		channel.setName("E");

		// when
		file.save(null);

		// then
		assertThat(path).hasContent("// été\nchannel E \"x\" // c\nchannel D owner Nobody\n");
	}

	@Test
	void elementsStayTheSame() throws IOException {
		// given
		JourneyResource file = load();
		Channel channel = first(file);
		channel.setTitle("x");

		// when
		file.save(null);

		// then
		assertThat(first(file)).isSameAs(channel);
	}

	@Test
	void whatWasAddedCanBeChangedAndRemoved() throws IOException {
		// given
		JourneyResource file = load();
		Channel added = JourneyFactory.eINSTANCE.createChannel();
		added.setName("N");
		((JourneyFile) file.getContents().get(0)).getElements().add(added);
		file.save(null);
		EcoreUtil.remove(added);

		// when
		file.save(null);

		// then
		assertThat(path).hasContent(TEXT);
	}

	@Test
	void anUnchangedFileIsNotTouched() throws IOException {
		// given
		FileTime time = FileTime.fromMillis(1_000_000_000_000L);
		Files.setLastModifiedTime(path, time);
		JourneyResource file = load();

		// when
		file.save(Map.of());

		// then
		assertThat(Files.getLastModifiedTime(path)).isEqualTo(time);
	}

	@Test
	void syntaxErrorsLeaveTheFileAsItIs() throws IOException {
		// given
		Files.writeString(path, "channel C\nchannel D owner ,\n");
		JourneyResource file = load();
		first(file).setTitle("x");

		// when
		assertThatThrownBy(() -> file.save(Map.of())).isInstanceOf(UnwritableText.class);

		// then
		assertThat(path).hasContent("channel C\nchannel D owner ,\n");
	}

	@Test
	void anUnchangedFileWithSyntaxErrorsCanBeSaved() throws IOException {
		// given
		Files.writeString(path, "channel C\nchannel D owner ,\n");

		// when
		load().save(Map.of());

		// then
		assertThat(path).hasContent("channel C\nchannel D owner ,\n");
	}

	@Test
	void whatSomebodyElseWroteStays() throws IOException {
		// given
		JourneyResource file = load();
		first(file).setTitle("x");
		Files.writeString(path, "channel E\n");

		// when
		assertThatThrownBy(() -> file.save(Map.of())).isInstanceOf(UnwritableText.class).hasMessageContaining("changed");

		// then
		assertThat(path).hasContent("channel E\n");
	}

	@Test
	void nothingIsLeftBeside() throws IOException {
		// given
		JourneyResource file = load();
		first(file).setTitle("x");

		// when
		file.save(Map.of());

		// then
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).containsExactly(path);
		}
	}

	@Test
	void aStreamGetsTheTextToo() throws IOException {
		// given
		JourneyResource file = load();
		first(file).setTitle("Thé");
		ByteArrayOutputStream stream = new ByteArrayOutputStream();

		// when
		file.save(stream, Map.of());

		// then
		assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(TEXT.replace("Café", "Thé"));
	}

	@Test
	void aSaveThatIsRefusedCanBeRepeated() throws IOException {
		// given
		JourneyResource file = load();
		first(file).setName(null);
		assertThatThrownBy(() -> file.save(Map.of())).isInstanceOf(UnwritableText.class);
		first(file).setName("E");

		// when
		file.save(Map.of());

		// then
		assertThat(path).hasContent(TEXT.replace("channel C", "channel E"));
	}

	@Test
	void aNewFileIsCreated() throws IOException {
		// given
		Path other = folder.resolve("new.journey");
		Resource file = new ResourceSetImpl().createResource(URI.createFileURI(other.toString()));
		JourneyFile root = JourneyFactory.eINSTANCE.createJourneyFile();
		Channel channel = JourneyFactory.eINSTANCE.createChannel();
		channel.setName("C");
		root.getElements().add(channel);
		file.getContents().add(root);

		// when
		file.save(Map.of());

		// then
		assertThat(other).hasContent("channel C\n");
	}

	@Test
	void anyStepOfTheExampleCanBeRetitledAlone() throws IOException {
		// given
		Files.writeString(path, Models.furniture());
		JourneyResource file = load();
		file.getAllContents().forEachRemaining(element -> {
			if (element instanceof Step step) {
				step.setTitle("Je " + step.getTitle());
			}
		});

		// when
		file.save(Map.of());

		// then
		assertThat(Diff.of(Models.furniture().replaceAll("(step \\w+ \")", "$1Je "), Files.readString(path))).isEmpty();
	}
}
