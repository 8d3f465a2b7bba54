// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.ReplaceRegion;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;

import journey.dsl.conversion.IdentifierConverter;
import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;
import journey.dsl.writing.TextEdits;

/**
 * Gives an element or a package another name wherever it is written: in its declaration, in imports and in references
 * of all files. Then all files are linked again, and a reference that would mean something else is written with its full
 * name; where that does not help the name cannot be taken.
 */
public final class Renaming {

	/** What a segment begins with that is written like a word of the language. */
	private static final Pattern ESCAPE = Pattern.compile("(?<![^.])\\^");

	private final ILinkingService linking;
	private final IdentifierConverter identifiers;
	private final IQualifiedNameProvider provider;
	private final IQualifiedNameConverter converter;

	@Inject
	Renaming(ILinkingService linking, IdentifierConverter identifiers, IQualifiedNameProvider provider,
			IQualifiedNameConverter converter) {
		this.linking = linking;
		this.identifiers = identifiers;
		this.provider = provider;
		this.converter = converter;
	}

	/**
	 * What speaks against a name, before anything is read.
	 *
	 * @param target what is renamed
	 * @param newName any text
	 * @return empty where it can be a name and is another one
	 */
	public static Optional<RenameProblem> check(RenameTarget target, String newName) {
		String name = normalized(newName);
		if (name.isEmpty()) {
			return Optional.of(RenameProblem.fatal("name-empty"));
		}
		boolean dotted = target.kind() == RenameTarget.Kind.PACKAGE;
		if (!Stream.of(dotted ? name.split("\\.", -1) : new String[] { name }).allMatch(IdentifierConverter::isName)) {
			return Optional.of(RenameProblem.fatal("name-invalid", name));
		}
		return name.equals(target.name()) ? Optional.of(RenameProblem.fatal("name-same")) : Optional.empty();
	}

	/** With or without the sign before a word of the language: where that is needed it is written. */
	private static String normalized(String name) {
		return Normalizer.normalize(ESCAPE.matcher(name.strip()).replaceAll(""), Normalizer.Form.NFC);
	}

	/**
	 * Computes a renaming; changes nothing.
	 *
	 * @param sources all files that can see the element
	 * @param target what is renamed
	 * @param newName its new name
	 * @param withCounterparts whether what the element is compared with in a journey that revises its own, or is revised
	 *            by it, is renamed too
	 * @return the changes, or what makes them impossible
	 */
	public RenameResult rename(ProjectSources sources, RenameTarget target, String newName, boolean withCounterparts) {
		Optional<RenameProblem> invalid = check(target, newName);
		if (invalid.isPresent()) {
			return RenameResult.impossible(List.of(invalid.get()));
		}
		LinkedFiles before = new LinkedFiles(sources.load(Map.of()), linking);
		List<Journey> journeys = roots(before).flatMap(file -> file.getElements().stream())
				.filter(Journey.class::isInstance).map(Journey.class::cast).toList();
		QualifiedName name = converter.toQualifiedName(normalized(newName));
		List<RenameProblem> problems = new ArrayList<>();
		Set<EObject> elements = new LinkedHashSet<>();
		if (target.kind() == RenameTarget.Kind.ELEMENT) {
			EObject found = before.file(target.uri().trimFragment())
					.map(file -> file.getEObject(target.uri().fragment())).orElse(null);
			if (!(found instanceof NamedElement element)) {
				return RenameResult.impossible(List.of(RenameProblem.fatal("gone")));
			}
			elements.add(element);
			Set<NamedElement> counterparts = Counterparts.of(element, journeys);
			if (withCounterparts) {
				elements.addAll(counterparts);
			} else {
				counterparts.forEach(other -> problems.add(RenameProblem.warning("counterpart",
						EcoreUtil2.getContainerOfType(other, Journey.class).getName(), other.getName())));
			}
		}
		Renamed renamed = new Renamed(before, elements, target.kind() == RenameTarget.Kind.ELEMENT ? QualifiedName.EMPTY
				: converter.toQualifiedName(target.name()), name);
		new NameConflicts(roots(before).toList(), converter).check(renamed, problems);
		if (problems.stream().anyMatch(problem -> problem.severity() == RenameProblem.Severity.FATAL)) {
			return RenameResult.impossible(problems);
		}
		return verified(sources, before, renamed, problems);
	}

	/**
	 * Where a file writes a name just as it stands at one place of it: what can be typed over at once.
	 *
	 * @param file a parsed file; nobody else may use it meanwhile
	 * @param place what is renamed, and where it was found in the file
	 * @return the places in the order of the text, the given one among them
	 */
	public List<ITextRegion> places(XtextResource file, RenameTargets.Place place) {
		LinkedFiles files = new LinkedFiles(List.of(file), linking);
		boolean element = place.target().kind() == RenameTarget.Kind.ELEMENT;
		EObject renamed = element ? file.getResourceSet().getEObject(place.target().uri(), false) : null;
		QualifiedName name = converter.toQualifiedName(place.target().name());
		Renamed all = new Renamed(files, renamed == null ? Set.of() : Set.of(renamed),
				element ? QualifiedName.EMPTY : name, name);
		NameEdits names = new NameEdits(all, namesOfPackage(files, all), identifiers, provider, converter);
		String text = file.getParseResult().getRootNode().getText();
		String written = written(text, place.word());
		return Stream.concat(Stream.of(place.word()), edits(files, 0, names, Map.of()).stream()
				.map(edit -> (ITextRegion) new TextRegion(edit.getOffset(), edit.getLength())))
				.filter(region -> written(text, region).equals(written))
				.sorted(Comparator.comparingInt(ITextRegion::getOffset)).distinct().toList();
	}

	private static String written(String text, ITextRegion region) {
		return text.substring(region.getOffset(), region.getOffset() + region.getLength());
	}

	private static Stream<JourneyFile> roots(LinkedFiles files) {
		return files.files().stream().flatMap(file -> file.getContents().stream())
				.filter(JourneyFile.class::isInstance).map(JourneyFile.class::cast);
	}

	private RenameResult verified(ProjectSources sources, LinkedFiles before, Renamed renamed,
			List<RenameProblem> problems) {
		NameEdits names = new NameEdits(renamed, namesOfPackage(before, renamed), identifiers, provider, converter);
		Map<NameSite, String> qualified = new IdentityHashMap<>();
		RenameResult result = result(before, names, qualified, problems);
		LinkedFiles after = new LinkedFiles(sources.load(result.results()), linking);
		for (NameSite[] pair : changed(before, after)) {
			EObject target = after.element(before.targetPlace(pair[0]));
			if (target == null) {
				problems.add(RenameProblem.warning("captured.new", place(pair[0])));
			} else if (!(target instanceof FlowNode)) {
				qualified.put(pair[0], names.written(provider.getFullyQualifiedName(target)));
			}
		}
		if (!qualified.isEmpty()) {
			result = result(before, names, qualified, problems);
			after = new LinkedFiles(sources.load(result.results()), linking);
		}
		for (NameSite[] pair : changed(before, after)) {
			if (before.targetPlace(pair[0]) != null) {
				problems.add(RenameProblem.fatal("captured", place(pair[0])));
				qualified.remove(pair[0]);
			}
		}
		qualified.forEach((site, text) -> {
			Object[] place = place(site);
			problems.add(RenameProblem.warning("qualified", place[0], place[1], place[2], text));
		});
		before.files().stream().filter(file -> file.getParseResult().hasSyntaxErrors())
				.forEach(file -> problems.add(RenameProblem.warning("syntax", URI.decode(file.getURI().lastSegment()))));
		RenameResult last = new RenameResult(result.texts(), result.edits(), List.copyOf(problems));
		return last.isImpossible() ? RenameResult.impossible(problems) : last;
	}

	private Set<String> namesOfPackage(LinkedFiles before, Renamed renamed) {
		return !renamed.isPackage() ? Set.of()
				: roots(before).filter(file -> file.getPackageName() != null
						&& converter.toQualifiedName(file.getPackageName()).equals(renamed.oldPackage()))
						.flatMap(file -> file.getElements().stream()).map(NamedElement::getName)
						.filter(Objects::nonNull).collect(Collectors.toSet());
	}

	/** The references that mean something else after the change, each with itself afterwards. */
	private static List<NameSite[]> changed(LinkedFiles before, LinkedFiles after) {
		List<NameSite[]> changed = new ArrayList<>();
		for (int file = 0; file < before.sites().size(); file++) {
			List<NameSite> then = before.sites().get(file);
			List<NameSite> now = after.sites().get(file);
			if (then.size() != now.size()) {
				throw new IllegalStateException("a new name has changed more than names in "
						+ before.files().get(file).getURI());
			}
			for (int index = 0; index < then.size(); index++) {
				if (!Objects.equals(before.targetPlace(then.get(index)), after.targetPlace(now.get(index)))) {
					changed.add(new NameSite[] { then.get(index), now.get(index) });
				}
			}
		}
		return changed;
	}

	private static Object[] place(NameSite site) {
		String written = Segments.of(site.node()).stream().map(leaf -> leaf.getText()).collect(Collectors.joining("."));
		return new Object[] { URI.decode(site.file().getURI().lastSegment()), site.line(), written };
	}

	private static RenameResult result(LinkedFiles files, NameEdits names, Map<NameSite, String> qualified,
			List<RenameProblem> problems) {
		Map<URI, String> texts = new LinkedHashMap<>();
		Map<URI, List<ReplaceRegion>> edits = new LinkedHashMap<>();
		for (int number = 0; number < files.files().size(); number++) {
			XtextResource file = files.files().get(number);
			List<ReplaceRegion> changes = edits(files, number, names, qualified);
			if (!changes.isEmpty()) {
				texts.put(file.getURI(), file.getParseResult().getRootNode().getText());
				edits.put(file.getURI(), TextEdits.sorted(changes));
			}
		}
		return new RenameResult(texts, edits, problems);
	}

	private static List<ReplaceRegion> edits(LinkedFiles files, int number, NameEdits names,
			Map<NameSite, String> qualified) {
		List<ReplaceRegion> edits = new ArrayList<>();
		for (EObject root : files.files().get(number).getContents()) {
			edits.addAll(names.head((JourneyFile) root));
			root.eAllContents().forEachRemaining(element -> edits.addAll(names.declarationIfRenamed(element)));
		}
		for (NameSite site : files.sites().get(number)) {
			if (qualified.containsKey(site)) {
				edits.add(new ReplaceRegion(site.node().getOffset(), site.node().getLength(), qualified.get(site)));
			} else if (files.target(site) != null) {
				edits.addAll(names.reference(site, files.target(site)));
			}
		}
		return edits;
	}
}
