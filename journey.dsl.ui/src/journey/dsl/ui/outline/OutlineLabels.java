// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.diagnostics.Severity;

import journey.dsl.documentation.text.Wording;
import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.ide.labels.Texts;
import journey.dsl.ide.outline.OutlineNode;
import journey.dsl.ui.images.ElementImages;

/** An element's title and name, its emotion in the colour of its mood, and badges on its icon. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	private static final String COLOR_PREFIX = "journey.dsl.ui.color.emotion.";

	private final Supplier<ShownOutline> outline;
	private final Wording wording = new Wording(Locale.getDefault());
	private final Texts texts = new Texts(OutlineLabels.class, "outline", Locale.getDefault());
	private final ElementLabels kinds = new ElementLabels(Locale.getDefault());
	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final ColorRegistry colors = JFaceResources.getColorRegistry();

	OutlineLabels(Supplier<ShownOutline> outline) {
		this.outline = outline;
	}

	@Override
	public StyledString getStyledText(Object element) {
		OutlineNode node = (OutlineNode) element;
		StyledString label = new StyledString(node.title().isEmpty() ? node.name() : node.title());
		node.emotion().ifPresent(emotion -> label.append("  " + sign(emotion) + " " + wording.signed(emotion),
				styler(COLOR_PREFIX + mood(emotion))));
		node.moment().ifPresent(score -> label.append("  " + texts.text("moment", score), StyledString.COUNTER_STYLER));
		if (!node.title().isEmpty() && !node.title().equals(node.name())) {
			label.append("  " + node.name(), StyledString.QUALIFIER_STYLER);
		}
		return label;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	/** The mood is told by a sign too, not by the colour alone. */
	private static String sign(double emotion) {
		return switch (mood(emotion)) {
			case "positive" -> "\u25B2";
			case "negative" -> "\u25BC";
			default -> "\u25CF";
		};
	}

	private static String mood(double emotion) {
		if (emotion > 0) {
			return "positive";
		}
		return emotion < 0 ? "negative" : "neutral";
	}

	private StyledString.Styler styler(String color) {
		return new StyledString.Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = colors.get(color);
			}
		};
	}

	@Override
	public Image getImage(Object element) {
		OutlineNode node = (OutlineNode) element;
		ImageDescriptor[] badges = new ImageDescriptor[5];
		if (node.moment().isPresent()) {
			badges[IDecoration.TOP_RIGHT] = ElementImages.badge("moment_ovr");
		}
		if (node.broken()) {
			badges[IDecoration.BOTTOM_RIGHT] = ElementImages.badge("broken_ovr");
		}
		outline.get().severity(node).flatMap(OutlineLabels::severityImage)
				.ifPresent(image -> badges[IDecoration.BOTTOM_LEFT] = image);
		return ElementImages.decorated(images, node.kind(), badges);
	}

	private static Optional<ImageDescriptor> severityImage(Severity severity) {
		String name = switch (severity) {
			case ERROR -> ISharedImages.IMG_DEC_FIELD_ERROR;
			case WARNING -> ISharedImages.IMG_DEC_FIELD_WARNING;
			case INFO, IGNORE -> null;
		};
		return Optional.ofNullable(name).map(PlatformUI.getWorkbench().getSharedImages()::getImageDescriptor);
	}

	/** What an icon with its badges says, for the tool tip and for those who do not see it. */
	String description(OutlineNode node) {
		StringBuilder text = new StringBuilder(kinds.name(node.kind()));
		node.moment().ifPresent(score -> text.append(", ").append(texts.text("description.moment", score)));
		if (node.broken()) {
			text.append(", ").append(texts.text("description.broken"));
		}
		outline.get().severity(node).ifPresent(severity -> text.append(", ")
				.append(texts.text("description." + severity.name().toLowerCase(Locale.ROOT))));
		return text.toString();
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
