// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.journey.Import;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage;

/** The packages of the other files that a file can see. */
@Singleton
final class KnownPackages {

	private final IGlobalScopeProvider scopes;
	private final IQualifiedNameConverter names;

	@Inject
	KnownPackages(IGlobalScopeProvider scopes, IQualifiedNameConverter names) {
		this.scopes = scopes;
		this.names = names;
	}

	/** {@return the packages of other files, by name} */
	List<String> others(XtextResource resource) {
		Iterable<IEObjectDescription> elements = scopes
				.getScope(resource, JourneyPackage.Literals.JOURNEY_FILE__ELEMENTS, null).getAllElements();
		return StreamSupport.stream(elements.spliterator(), false)
				.map(element -> names.toString(element.getQualifiedName().skipLast(1)))
				.filter(name -> !name.isEmpty()).distinct().sorted().toList();
	}

	/** {@return what can be written after <code>import</code> for packages that are not imported as a whole} */
	List<String> toImport(XtextResource resource) {
		JourneyFile file = file(resource);
		Set<String> imported = file == null ? Set.of()
				: file.getImports().stream().map(Import::getImportedNamespace).collect(Collectors.toSet());
		return others(resource).stream().filter(name -> file == null || !name.equals(file.getPackageName()))
				.map(name -> name + ".*").filter(name -> !imported.contains(name)).toList();
	}

	private static JourneyFile file(Resource resource) {
		boolean known = !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof JourneyFile;
		return known ? (JourneyFile) resource.getContents().get(0) : null;
	}
}
