// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.index;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.util.IAcceptor;

import com.google.inject.Singleton;

import journey.dsl.scoping.JourneyResourceDescriptionStrategy;

/**
 * Also puts into the index a digest of what an element says: rules look into the elements that a file refers to, such
 * as the date of evidence, so a file has to be checked again when one of them says something else.
 */
@Singleton
public class ContentStrategy extends JourneyResourceDescriptionStrategy {

	/** Key of the digest in the index. */
	public static final String CONTENT = "content";

	@Override
	public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
		return super.createEObjectDescriptions(object, element -> acceptor.accept(withContent(element, object)));
	}

	private static IEObjectDescription withContent(IEObjectDescription element, EObject object) {
		ICompositeNode node = NodeModelUtils.getNode(object);
		if (node == null) {
			return element;
		}
		Map<String, String> data = new HashMap<>();
		for (String key : element.getUserDataKeys()) {
			data.put(key, element.getUserData(key));
		}
		String text = node.getRootNode().getText();
		int start = node.getOffset();
		data.put(CONTENT, Integer.toHexString(text.substring(start, start + node.getLength()).hashCode()));
		return EObjectDescription.create(element.getName(), object, data);
	}
}
