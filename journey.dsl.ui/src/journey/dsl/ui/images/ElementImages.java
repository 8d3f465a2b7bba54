// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.images;

import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.swt.graphics.Image;

import journey.dsl.ide.labels.ElementLabels;

/** The images of elements, one for each kind, shared by all who show them. */
public final class ElementImages {

	private static final String BUNDLE = "journey.dsl.ui";

	private ElementImages() {
	}

	/** The image of a kind as {@link ElementLabels#kind} gives it; null where it has none; for the user's thread. */
	public static Image image(String kind) {
		return named(ElementLabels.icon(kind));
	}

	/** The image in a file <code>icons/name.png</code>; null where there is no such file; for the user's thread. */
	public static Image named(String name) {
		return registered(name) == null ? null : JFaceResources.getImageRegistry().get(key(name));
	}

	/** Looking for a file costs more than the rest, so that is done once. */
	private static ImageDescriptor registered(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		ImageDescriptor known = registry.getDescriptor(key(name));
		if (known == null) {
			descriptorNamed(name).ifPresent(descriptor -> registry.put(key(name), descriptor));
			known = registry.getDescriptor(key(name));
		}
		return known;
	}

	/** The image of a kind with badges in its corners, null where there is none; for the user's thread. */
	public static Image decorated(ResourceManager owner, String kind, ImageDescriptor[] badges) {
		Image base = image(kind);
		return base == null ? null : owner.create(new DecorationOverlayIcon(base, badges));
	}

	/** A badge for {@link #decorated}; for the user's thread. */
	public static ImageDescriptor badge(String name) {
		return registered(name);
	}

	private static String key(String name) {
		return BUNDLE + "/icons/" + name + ".png";
	}

	/** How to make the image of a kind. */
	public static Optional<ImageDescriptor> descriptor(String kind) {
		return descriptorNamed(ElementLabels.icon(kind));
	}

	/** How to make the image in a file <code>icons/name.png</code>. */
	public static Optional<ImageDescriptor> descriptorNamed(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".png");
	}
}
