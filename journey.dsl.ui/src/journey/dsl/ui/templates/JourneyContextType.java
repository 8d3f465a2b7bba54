// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.templates;

import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContextType;

/** Where templates of journeys belong. */
public final class JourneyContextType extends TemplateContextType {

	/** Its id. */
	public static final String ID = "journey.dsl.ui.templates.journey";

	/** Called by the platform. */
	public JourneyContextType() {
		addResolver(new GlobalTemplateVariables.Cursor());
		addResolver(new GlobalTemplateVariables.Date());
		addResolver(new GlobalTemplateVariables.Year());
		addResolver(new GlobalTemplateVariables.Dollar());
		addResolver(new ChoiceResolver());
	}
}
