// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import com.google.inject.Singleton;

import journey.dsl.journey.Element;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Need;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;

/** Puts into the index what other files can refer to: elements of files, needs and pains. */
@Singleton
public class JourneyResourceDescriptionStrategy extends DefaultResourceDescriptionStrategy {

	/** Key of an element's title in the index. */
	public static final String TITLE = "title";

	@Override
	public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
		if (object instanceof Element || object instanceof Need || object instanceof Pain) {
			QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(object);
			if (name != null) {
				String title = ((NamedElement) object).getTitle();
				acceptor.accept(EObjectDescription.create(name, object,
						title == null ? Map.of() : Map.of(TITLE, title)));
			}
		}
		return object instanceof JourneyFile || object instanceof Journey || object instanceof Phase
				|| object instanceof Step || object instanceof Persona;
	}
}
