// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * An element that other files can refer to, without the element itself.
 *
 * @param name its qualified name
 * @param type its type
 * @param uri its place
 * @param data what else the index says of it
 */
record ExportedElement(QualifiedName name, EClass type, URI uri, Map<String, String> data)
		implements IEObjectDescription {

	static ExportedElement of(IEObjectDescription element) {
		Map<String, String> data = new HashMap<>();
		for (String key : element.getUserDataKeys()) {
			data.put(key, element.getUserData(key));
		}
		return new ExportedElement(element.getName(), element.getEClass(), element.getEObjectURI(), Map.copyOf(data));
	}

	@Override
	public QualifiedName getName() {
		return name;
	}

	@Override
	public QualifiedName getQualifiedName() {
		return name;
	}

	/** A new one each time, since whoever links it may change it. */
	@Override
	public EObject getEObjectOrProxy() {
		EObject proxy = EcoreUtil.create(type);
		((InternalEObject) proxy).eSetProxyURI(uri);
		return proxy;
	}

	@Override
	public URI getEObjectURI() {
		return uri;
	}

	@Override
	public EClass getEClass() {
		return type;
	}

	@Override
	public String getUserData(String key) {
		return data.get(key);
	}

	@Override
	public String[] getUserDataKeys() {
		return data.keySet().stream().sorted().toArray(String[]::new);
	}
}
