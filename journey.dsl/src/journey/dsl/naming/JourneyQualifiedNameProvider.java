// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;

/** Qualified names: the file's package, the names of all owners, the element's own name. */
@Singleton
public final class JourneyQualifiedNameProvider extends IQualifiedNameProvider.AbstractImpl {

	private final IQualifiedNameConverter converter;

	@Inject
	JourneyQualifiedNameProvider(IQualifiedNameConverter converter) {
		this.converter = converter;
	}

	/** {@return the qualified name, or null for what has no name or belongs to something without a name} */
	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		if (object instanceof JourneyFile file) {
			return file.getPackageName() == null ? QualifiedName.EMPTY : converter.toQualifiedName(file.getPackageName());
		}
		if (!(object instanceof NamedElement element) || element.getName() == null || element.getName().isEmpty()) {
			return null;
		}
		QualifiedName owner = object.eContainer() == null ? QualifiedName.EMPTY
				: getFullyQualifiedName(object.eContainer());
		return owner == null ? null : owner.append(element.getName());
	}
}
