// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.parser.IParser;

import journey.dsl.ide.compare.ElementTree;
import journey.dsl.ui.Texts;
import journey.dsl.ui.model.Language;

/** Compares two versions of a text element by element. */
public final class JourneyStructureCreator extends StructureCreator {

	@Override
	public String getName() {
		return Texts.COMPARE.text("title");
	}

	@Override
	protected IStructureComparator createStructureComparator(Object element, IDocument document,
			ISharedDocumentAdapter adapter, IProgressMonitor monitor) {
		StructureRootNode root = new StructureRootNode(document, element, this, adapter);
		ElementTree tree = ElementTree.of(Language.shared().get(IParser.class), document.get());
		tree.children().forEach(child -> add(root, child, document));
		return root;
	}

	private static void add(DocumentRangeNode owner, ElementTree tree, IDocument document) {
		ElementNode node = new ElementNode(owner, tree, document);
		owner.addChild(node);
		tree.children().forEach(child -> add(node, child, document));
	}

	@Override
	public String getContents(Object node, boolean ignoreWhitespace) {
		if (!(node instanceof IStreamContentAccessor content)) {
			return null;
		}
		try {
			String text = text(content);
			return ignoreWhitespace ? text.replaceAll("\\s+", " ").strip() : text;
		} catch (CoreException | IOException e) {
			return null;
		}
	}

	private static String text(IStreamContentAccessor content) throws CoreException, IOException {
		String encoding = content instanceof IEncodedStreamContentAccessor encoded ? encoded.getCharset() : null;
		try (InputStream stream = content.getContents()) {
			return stream == null ? ""
					: new String(stream.readAllBytes(), encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding));
		}
	}
}
