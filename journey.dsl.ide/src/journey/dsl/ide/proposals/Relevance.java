// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.journey.Journey;
import journey.dsl.journey.Need;
import journey.dsl.journey.Phase;

/** How likely an element is meant at the caret. */
final class Relevance {

	private final XtextResource resource;
	private final int caret;
	private final Phase phase;
	private final Set<EObject> personas;

	/** Names as they are written in the file's references; looked for once a name is proposed. */
	private WrittenNames written;

	Relevance(XtextResource resource, int caret) {
		this.resource = resource;
		this.caret = caret;
		EObject place = new EObjectAtOffsetHelper().resolveContainedElementAt(resource, Math.max(0, caret - 1));
		phase = EcoreUtil2.getContainerOfType(place, Phase.class);
		Journey journey = EcoreUtil2.getContainerOfType(place, Journey.class);
		personas = journey == null ? Set.of() : new HashSet<>(journey.getPersonas());
	}

	/** {@return whether a reference in the file names the element by this name} */
	boolean isUsed(String name) {
		if (written == null) {
			written = new WrittenNames(resource, caret);
		}
		return written.contain(name);
	}

	/** {@return whether the element belongs to the caret's phase, or to a persona of its journey} */
	boolean isNear(IEObjectDescription element) {
		EObject object = element.getEObjectOrProxy();
		if (object.eIsProxy()) {
			return false;
		}
		return phase != null && object.eContainer() == phase
				|| object instanceof Need && personas.contains(object.eContainer());
	}
}
