// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.completion;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.ide.proposals.Proposal;

/** The images of proposals, one for each type of element; for the user's thread. */
final class ProposalImages {

	private static final String BUNDLE = "journey.dsl.ui";

	/** The image of a proposal; null where its type has none. */
	Image of(Proposal proposal) {
		String name = proposal.type().isEmpty() ? "keyword" : ElementLabels.icon(proposal.type());
		String path = "icons/" + name + ".png";
		Image known = JFaceResources.getImageRegistry().get(BUNDLE + '/' + path);
		if (known != null) {
			return known;
		}
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path).map(found -> register(path, found)).orElse(null);
	}

	private static Image register(String path, ImageDescriptor descriptor) {
		JFaceResources.getImageRegistry().put(BUNDLE + '/' + path, descriptor);
		return JFaceResources.getImageRegistry().get(BUNDLE + '/' + path);
	}
}
