// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.references;

import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import journey.dsl.ide.references.Reference;
import journey.dsl.ui.Texts;
import journey.dsl.ui.images.ElementImages;

/** A file with the number of its references; a reference as its line, in which it is highlighted. */
final class ReferencesLabels extends LabelProvider implements IStyledLabelProvider {

	/** The colour of matches in all searches of the platform. */
	private static final StyledString.Styler HIGHLIGHT = StyledString.createColorRegistryStyler(null,
			"org.eclipse.search.ui.match.highlight");

	private final Supplier<Object> input;

	ReferencesLabels(Supplier<Object> input) {
		this.input = input;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return element instanceof FileReference found ? line(found.reference()) : file((URI) element);
	}

	private StyledString file(URI file) {
		StyledString label = new StyledString(file.lastSegment());
		String path = file.isPlatformResource() ? file.trimSegments(1).toPlatformString(true)
				: file.trimSegments(1).toFileString();
		label.append(" \u2013 " + path, StyledString.QUALIFIER_STYLER);
		if (input.get() instanceof ReferencesResult result) {
			label.append(" (" + Texts.REFERENCES.text("count", result.in(file).size()) + ")",
					StyledString.COUNTER_STYLER);
		}
		return label;
	}

	private static StyledString line(Reference reference) {
		String line = reference.lineText();
		int start = reference.offset() - reference.lineOffset();
		int end = Math.min(start + reference.length(), line.length());
		int indent = line.length() - line.stripLeading().length();
		StyledString label = new StyledString(reference.line() + ": ", StyledString.QUALIFIER_STYLER);
		label.append(line.substring(Math.min(indent, start), start));
		label.append(line.substring(start, end), HIGHLIGHT);
		label.append(line.substring(end).stripTrailing());
		label.append(" \u2013 " + reference.source(), StyledString.QUALIFIER_STYLER);
		return label;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return ElementImages.named(element instanceof URI ? "file" : "keyword");
	}
}
