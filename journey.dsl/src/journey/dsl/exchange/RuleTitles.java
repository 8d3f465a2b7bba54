// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.util.Locale;
import java.util.ResourceBundle;

/** What each rule asks for, in a few words of the language of the virtual machine (English, French). */
public final class RuleTitles {

	private static final ResourceBundle.Control NO_FALLBACK =
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private RuleTitles() {
	}

	/**
	 * The title of a rule.
	 *
	 * @param id its id
	 * @throws java.util.MissingResourceException where the rule has no title
	 */
	public static String of(String id) {
		return ResourceBundle.getBundle("journey.dsl.exchange.rule-titles", Locale.getDefault(),
				RuleTitles.class.getClassLoader(), NO_FALLBACK).getString(id);
	}
}
