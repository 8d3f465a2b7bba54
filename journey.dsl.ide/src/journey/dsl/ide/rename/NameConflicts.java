// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

import journey.dsl.journey.Element;
import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;

/** Finds out whether a new name is taken, as the rule <code>name-unique</code> has it. */
final class NameConflicts {

	/** Names of the outcomes that every journey has. */
	private static final Set<String> RESERVED = Set.of("end", "abandon");

	private final List<JourneyFile> files;
	private final IQualifiedNameConverter converter;

	NameConflicts(List<JourneyFile> files, IQualifiedNameConverter converter) {
		this.files = files;
		this.converter = converter;
	}

	/** Adds what speaks against a new name. */
	void check(Renamed renamed, List<RenameProblem> problems) {
		if (renamed.isPackage()) {
			checkPackage(renamed, problems);
			return;
		}
		String name = renamed.newName().getLastSegment();
		for (EObject element : renamed.elements()) {
			if (element instanceof FlowNode && RESERVED.contains(name)) {
				problems.add(RenameProblem.fatal("name-reserved", name));
			}
			if (element instanceof Element) {
				checkElement(element, name, problems);
			} else {
				checkSiblings(element, name, problems);
			}
			if (element instanceof FlowNode) {
				checkJourney(element, name, problems);
			}
		}
	}

	private void checkElement(EObject element, String name, List<RenameProblem> problems) {
		String owner = Renamed.packageOf(element).orElse("");
		for (JourneyFile file : files) {
			if (Renamed.packageOf(file).orElse("").equals(owner)
					&& file.getElements().stream().anyMatch(other -> other != element && name.equals(other.getName()))) {
				String fileName = URI.decode(file.eResource().getURI().lastSegment());
				problems.add(owner.isEmpty() ? RenameProblem.fatal("name-taken", name, fileName)
						: RenameProblem.fatal("name-taken.package", name, owner, fileName));
			}
		}
	}

	private static void checkSiblings(EObject element, String name, List<RenameProblem> problems) {
		EObject owner = element.eContainer();
		boolean taken = owner.eContents().stream()
				.anyMatch(other -> other != element && other instanceof NamedElement named && name.equals(named.getName()));
		if (taken) {
			problems.add(RenameProblem.fatal("name-taken", name, ((NamedElement) owner).getName()));
		}
	}

	private static void checkJourney(EObject element, String name, List<RenameProblem> problems) {
		Journey journey = EcoreUtil2.getContainerOfType(element, Journey.class);
		boolean taken = Stream.concat(journey.getPhases().stream().flatMap(phase -> phase.getSteps().stream()),
				journey.getOutcomes().stream())
				.anyMatch(other -> other.eContainer() != element.eContainer() && name.equals(other.getName()));
		if (taken) {
			problems.add(RenameProblem.fatal("name-taken.journey", name, journey.getName()));
		}
	}

	private void checkPackage(Renamed renamed, List<RenameProblem> problems) {
		Map<String, JourneyFile> names = new HashMap<>();
		files.stream().filter(file -> isIn(file, renamed.newName())).forEach(file -> file.getElements().stream()
				.map(NamedElement::getName).filter(Objects::nonNull).forEach(name -> names.put(name, file)));
		files.stream().filter(file -> isIn(file, renamed.oldPackage())).flatMap(file -> file.getElements().stream())
				.map(NamedElement::getName).filter(names::containsKey)
				.forEach(name -> problems.add(RenameProblem.fatal("package-taken",
						converter.toString(renamed.oldPackage()), converter.toString(renamed.newName()), name)));
	}

	private boolean isIn(JourneyFile file, QualifiedName name) {
		return file.getPackageName() != null && converter.toQualifiedName(file.getPackageName()).equals(name);
	}
}
