// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.templates;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The templates: those that come with the editor, as the user has changed them, and the user's own. */
public final class JourneyTemplates {

	private static final String KEY = "journey.dsl.ui.templates";

	private final IPreferenceStore preferences = new ScopedPreferenceStore(InstanceScope.INSTANCE, "journey.dsl.ui");
	private final ContributionContextTypeRegistry contexts = new ContributionContextTypeRegistry();
	private final TemplateStore store;

	/** Reads the templates and follows the user's changes. */
	public JourneyTemplates() {
		contexts.addContextType(JourneyContextType.ID);
		store = new ContributionTemplateStore(contexts, preferences, KEY);
		try {
			store.load();
			store.startListeningForPreferenceChanges();
		} catch (IOException e) {
			ILog.of(JourneyTemplates.class).error("The templates cannot be read.", e);
		}
	}

	/** Where the user's changes are. */
	IPreferenceStore preferences() {
		return preferences;
	}

	/** The templates and the user's changes of them. */
	TemplateStore store() {
		return store;
	}

	/** The kind of place that a text about journeys is. */
	@SuppressWarnings("deprecation") // the store of the platform's editors takes no other registry than this one
	TemplateContextType contextType() {
		return contexts.getContextType(JourneyContextType.ID);
	}

	/** The kinds of places where templates belong. */
	ContributionContextTypeRegistry contexts() {
		return contexts;
	}

	/**
	 * The templates that may stand at a place, in the order of their names.
	 *
	 * @param keywords the words of the language that may stand there
	 */
	public List<Template> at(Set<String> keywords) {
		return Arrays.stream(store.getTemplates(JourneyContextType.ID))
				.filter(template -> keywords.contains(template.getPattern().strip().split("[^\\p{L}]", 2)[0])).toList();
	}
}
