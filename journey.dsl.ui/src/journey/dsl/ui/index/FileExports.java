// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;

import journey.dsl.scoping.JourneyResourceDescriptionStrategy;

/** What other files can refer to in a file, without the file's contents, which may be forgotten. */
final class FileExports extends AbstractResourceDescription {

	private final URI uri;
	private final List<IEObjectDescription> elements;

	private FileExports(URI uri, List<IEObjectDescription> elements) {
		this.uri = uri;
		this.elements = elements;
	}

	/** Copies what the description exports; the references of the file are not looked at, so nothing is linked. */
	static FileExports of(IResourceDescription description) {
		List<IEObjectDescription> elements = new ArrayList<>();
		description.getExportedObjects().forEach(element -> elements.add(ExportedElement.of(element)));
		return new FileExports(description.getURI(), List.copyOf(elements));
	}

	/** Whether another file is linked alike with these. */
	boolean hasSameNames(FileExports other) {
		return names().equals(other.names());
	}

	/** Whether what has the same names has the same titles and kinds; asked at keys, so places are not composed. */
	boolean hasSameLabels(IResourceDescription other) {
		Iterator<IEObjectDescription> others = other.getExportedObjects().iterator();
		for (IEObjectDescription element : elements) {
			if (!others.hasNext() || !JourneyResourceDescriptionStrategy.hasSameLabel(element, others.next())) {
				return false;
			}
		}
		return !others.hasNext();
	}

	private List<String> names() {
		return elements.stream()
				.map(element -> element.getEClass().getName() + ' ' + element.getName() + ' ' + element.getEObjectURI())
				.toList();
	}

	@Override
	protected List<IEObjectDescription> computeExportedObjects() {
		return elements;
	}

	@Override
	public URI getURI() {
		return uri;
	}

	@Override
	public Iterable<QualifiedName> getImportedNames() {
		return List.of();
	}

	@Override
	public Iterable<IReferenceDescription> getReferenceDescriptions() {
		return List.of();
	}
}
