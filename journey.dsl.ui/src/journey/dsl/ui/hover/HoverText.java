// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

import journey.dsl.ide.facts.Fact;
import journey.dsl.ide.hover.Hover;

/** A hover as text with styles: the heading large, labels bold, results after a line of their own. */
final class HoverText {

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final Hover hover;

	HoverText(Hover hover) {
		this.hover = hover;
		heading();
		hover.documentation().forEach(paragraph -> text.append('\n').append(paragraph).append('\n'));
		facts(hover.facts().attributes());
		facts(hover.facts().results());
	}

	private void heading() {
		text.append(hover.heading());
		StyleRange large = new StyleRange(0, text.length(), null, null, SWT.BOLD);
		large.font = JFaceResources.getHeaderFont();
		styles.add(large);
		if (!hover.subject().isEmpty()) {
			text.append('\n');
			styles.add(new StyleRange(text.length(), hover.subject().length(), null, null, SWT.ITALIC));
			text.append(hover.subject());
		}
		text.append('\n');
	}

	private void facts(List<Fact> facts) {
		if (!facts.isEmpty()) {
			text.append('\n');
		}
		for (Fact fact : facts) {
			styles.add(new StyleRange(text.length(), fact.label().length(), null, null, SWT.BOLD));
			text.append(fact.label()).append("  ").append(fact.value()).append('\n');
		}
	}

	void showIn(StyledText widget) {
		String all = text.toString().stripTrailing();
		widget.setText(all);
		styles.stream().filter(style -> style.length > 0 && style.start + style.length <= all.length())
				.forEach(widget::setStyleRange);
	}
}
