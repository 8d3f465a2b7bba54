// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.compare;

import java.util.Locale;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;

import journey.dsl.ide.compare.ElementTree;

/** An element in the tree of differences. */
final class ElementNode extends DocumentRangeNode implements ITypedElement {

	private static final String BUNDLE = "journey.dsl.ui";

	private final ElementTree tree;

	ElementNode(DocumentRangeNode owner, ElementTree tree, IDocument document) {
		super(owner, tree.type().hashCode(), tree.key(), document, tree.offset(), tree.length());
		this.tree = tree;
	}

	@Override
	public String getName() {
		return tree.label();
	}

	/** The text of an element is compared as that of its file. */
	@Override
	public String getType() {
		return "journey";
	}

	@Override
	public Image getImage() {
		String path = "icons/" + tree.type().toLowerCase(Locale.ROOT) + ".png";
		String key = BUNDLE + '/' + path;
		if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
			ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
					.ifPresent(found -> JFaceResources.getImageRegistry().put(key, found));
		}
		return JFaceResources.getImageRegistry().get(key);
	}
}
