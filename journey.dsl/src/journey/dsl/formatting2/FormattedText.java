// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ExceptionAcceptor;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Tells what formatting changes in a text. */
public final class FormattedText {

	private final Provider<IFormatter2> formatters;
	private final Provider<TextRegionAccessBuilder> regions;

	@Inject
	FormattedText(Provider<IFormatter2> formatters, Provider<TextRegionAccessBuilder> regions) {
		this.formatters = formatters;
		this.regions = regions;
	}

	/**
	 * The changes that format a text, in their order: they do not overlap, and concern white space only.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @return empty where the text is formatted, and where it has syntax errors: such a text is left alone
	 */
	public List<ReplaceRegion> changes(XtextResource resource) {
		return changes(resource, List.of());
	}

	/**
	 * The changes that format a part of a text.
	 *
	 * @param region where changes may be
	 */
	public List<ReplaceRegion> changes(XtextResource resource, ITextRegion region) {
		return changes(resource, List.of(region));
	}

	private List<ReplaceRegion> changes(XtextResource resource, List<ITextRegion> parts) {
		if (resource.getContents().isEmpty() || resource.getParseResult().hasSyntaxErrors()) {
			return List.of();
		}
		FormatterRequest request = new FormatterRequest();
		request.setTextRegionAccess(regions.get().forNodeModel(resource).create());
		request.setExceptionHandler(ExceptionAcceptor.THROWING);
		request.setRegions(parts);
		String text = resource.getParseResult().getRootNode().getText();
		return formatters.get().format(request).stream()
				.filter(change -> !text.startsWith(change.getReplacementText(), change.getOffset())
						|| change.getLength() != change.getReplacementText().length())
				.map(change -> new ReplaceRegion(change.getOffset(), change.getLength(), change.getReplacementText()))
				.sorted(Comparator.comparingInt(ReplaceRegion::getOffset)).toList();
	}

	/** A text after changes, which are in their order and do not overlap. */
	public static String apply(String text, List<ReplaceRegion> changes) {
		StringBuilder result = new StringBuilder(text.length());
		int done = 0;
		for (ReplaceRegion change : changes) {
			result.append(text, done, change.getOffset()).append(change.getText());
			done = change.getEndOffset();
		}
		return result.append(text, done, text.length()).toString();
	}
}
