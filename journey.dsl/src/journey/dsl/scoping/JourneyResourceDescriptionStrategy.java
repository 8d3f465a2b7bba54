// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.HashMap;
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
import journey.dsl.journey.NeedKind;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;

/** Puts into the index what other files can refer to: elements of files, needs and pains. */
@Singleton
public class JourneyResourceDescriptionStrategy extends DefaultResourceDescriptionStrategy {

	/** Key of an element's title in the index. */
	public static final String TITLE = "title";

	/** Key of what an element is in the index, for goals alone: all else is what its type says. */
	public static final String KIND = "kind";

	private static final String GOAL = "Goal";

	@Override
	public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
		if (object instanceof Element || object instanceof Need || object instanceof Pain) {
			QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(object);
			if (name != null) {
				acceptor.accept(EObjectDescription.create(name, object, data((NamedElement) object)));
			}
		}
		return object instanceof JourneyFile || object instanceof Journey || object instanceof Phase
				|| object instanceof Step || object instanceof Persona;
	}

	private static Map<String, String> data(NamedElement element) {
		Map<String, String> data = new HashMap<>();
		if (element.getTitle() != null) {
			data.put(TITLE, element.getTitle());
		}
		if (element instanceof Need need && need.getKind() == NeedKind.GOAL) {
			data.put(KIND, GOAL);
		}
		return data;
	}
}
