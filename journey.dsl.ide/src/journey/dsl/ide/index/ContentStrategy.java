// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ForwardingEObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;

import com.google.inject.Singleton;

import journey.dsl.journey.NamedElement;
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
	protected Optional<IEObjectDescription> describe(NamedElement element) {
		return super.describe(element).map(plain -> new WithContent(plain, element));
	}

	/** The digest is made for whoever asks for it: not at each key, for which the text of all journeys would be read. */
	private static final class WithContent extends ForwardingEObjectDescription {

		private final NamedElement element;
		private String digest;

		WithContent(IEObjectDescription plain, NamedElement element) {
			super(plain);
			this.element = element;
		}

		@Override
		public String getUserData(String key) {
			return CONTENT.equals(key) ? digest() : super.getUserData(key);
		}

		@Override
		public String[] getUserDataKeys() {
			return digest() == null ? super.getUserDataKeys()
					: Stream.concat(Arrays.stream(super.getUserDataKeys()), Stream.of(CONTENT)).toArray(String[]::new);
		}

		private synchronized String digest() {
			ICompositeNode node = NodeModelUtils.getNode(element);
			if (digest == null && node != null) {
				String text = node.getRootNode().getText();
				int start = node.getOffset();
				digest = Integer.toHexString(text.substring(start, start + node.getLength()).hashCode());
			}
			return digest;
		}
	}
}
