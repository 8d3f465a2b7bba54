// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.templates;

import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/** Lets the user choose: <code>${mode:link(push, interactive)}</code>. */
public final class ChoiceResolver extends TemplateVariableResolver {

	/** Called by the platform. */
	public ChoiceResolver() {
		super("link", "");
	}

	@Override
	public void resolve(TemplateVariable variable, TemplateContext context) {
		String[] values = variable.getVariableType().getParams().stream().map(String::valueOf).toArray(String[]::new);
		if (values.length == 0) {
			super.resolve(variable, context);
		} else {
			variable.setValues(values);
			variable.setUnambiguous(false);
			variable.setResolved(true);
		}
	}
}
