// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * What is said of a step, or of something in it, under a name that stays the same when the step is read again: the maps
 * from names to elements need not be made anew then, since what they hold leads on to the new element.
 */
final class StandIn implements IEObjectDescription {

	private IEObjectDescription now;

	/** Stands for what is said now. */
	StandIn(IEObjectDescription now) {
		this.now = now;
	}

	/** Stands from now on for something else under the same name. */
	void lead(IEObjectDescription next) {
		now = next;
	}

	@Override
	public QualifiedName getName() {
		return now.getName();
	}

	@Override
	public QualifiedName getQualifiedName() {
		return now.getQualifiedName();
	}

	@Override
	public EObject getEObjectOrProxy() {
		return now.getEObjectOrProxy();
	}

	@Override
	public URI getEObjectURI() {
		return now.getEObjectURI();
	}

	@Override
	public EClass getEClass() {
		return now.getEClass();
	}

	@Override
	public String getUserData(String key) {
		return now.getUserData(key);
	}

	@Override
	public String[] getUserDataKeys() {
		return now.getUserDataKeys();
	}
}
