// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide.rename;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Injector;

import journey.dsl.ide.JourneyIdeSetup;
import journey.dsl.ide.rename.MovedAddresses;
import journey.dsl.ide.rename.RenameProblem;
import journey.dsl.ide.rename.RenameResult;
import journey.dsl.ide.rename.RenameTargets;
import journey.dsl.ide.rename.Renaming;
import journey.tests.Models;

/** Renames what stands at the bar in one of some files. */
final class RenameHarness {

	private static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();

	private final Map<URI, String> texts = new LinkedHashMap<>();
	private URI marked;
	private int caret;
	private boolean counterparts;

	RenameHarness(String... markedTexts) {
		for (String text : markedTexts) {
			URI uri = URI.createURI("memory:/file" + (texts.size() + 1) + ".journey");
			int bar = text.indexOf('|');
			if (bar >= 0) {
				marked = uri;
				caret = bar;
			}
			texts.put(uri, text.replace("|", ""));
		}
	}

	/** Renames what the element is compared with too. */
	RenameHarness withCounterparts() {
		counterparts = true;
		return this;
	}

	/** {@return what is renamed and its old name, such as <code>ELEMENT Shop</code>} */
	String target() {
		return place().map(place -> place.target().kind() + " " + place.target().name()).orElse("nothing");
	}

	/** {@return the written name at the bar} */
	String word() {
		return place().map(RenameTargets.Place::word).map(word -> texts.get(marked).substring(word.getOffset(),
				word.getOffset() + word.getLength())).orElse("nothing");
	}

	/** {@return the marked text with brackets around what is typed over at once} */
	String places() {
		XtextResource file = file();
		StringBuilder text = new StringBuilder(texts.get(marked));
		List<ITextRegion> places = new ArrayList<>(INJECTOR.getInstance(Renaming.class).places(file,
				INJECTOR.getInstance(RenameTargets.class).at(file, caret).orElseThrow()));
		Collections.reverse(places);
		places.forEach(place -> text.insert(place.getOffset() + place.getLength(), ']').insert(place.getOffset(), '['));
		return text.toString();
	}

	private XtextResource file() {
		return load(Map.of()).stream().filter(resource -> resource.getURI().equals(marked)).findFirst().orElseThrow();
	}

	private Optional<RenameTargets.Place> place() {
		return INJECTOR.getInstance(RenameTargets.class).at(file(), caret);
	}

	/** {@return the changes of a new name} */
	RenameResult result(String newName) {
		return INJECTOR.getInstance(Renaming.class).rename(this::load, place().orElseThrow().target(), newName,
				counterparts);
	}

	/** {@return the texts of all files after a renaming} */
	List<String> to(String newName) {
		RenameResult result = result(newName);
		if (result.isImpossible()) {
			throw new AssertionError(messages(result));
		}
		Map<URI, String> after = new LinkedHashMap<>(texts);
		after.putAll(result.results());
		return List.copyOf(after.values());
	}

	/** {@return the elements that are found elsewhere after a renaming, such as <code>file1.journey#/A -> #/B</code>} */
	List<String> moved(String newName) {
		List<String> moved = new ArrayList<>();
		MovedAddresses.of(this::load, result(newName))
				.forEach((from, to) -> moved.add(from.lastSegment() + "#" + from.fragment() + " -> #" + to.fragment()));
		return moved;
	}

	/** {@return what speaks against a new name} */
	List<String> problems(String newName) {
		return messages(result(newName));
	}

	private static List<String> messages(RenameResult result) {
		return result.problems().stream().map(RenameHarness::message).toList();
	}

	private static String message(RenameProblem problem) {
		return problem.severity() + ": " + problem.message();
	}

	private List<XtextResource> load(Map<URI, String> replaced) {
		XtextResourceSet files = Models.files(INJECTOR);
		return texts.entrySet().stream().map(
				text -> Models.read(files, text.getKey(), replaced.getOrDefault(text.getKey(), text.getValue()))).toList();
	}
}
