// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.labels;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.Act;
import journey.dsl.journey.Need;
import journey.dsl.journey.NeedKind;
import journey.dsl.journey.Stage;

/** What kinds of elements are called, in one language. */
public final class ElementLabels {

	private final Texts texts;

	/** Loads the names in a language. */
	public ElementLabels(Locale language) {
		texts = new Texts(ElementLabels.class, "kinds", language);
	}

	/**
	 * A key that tells kinds of elements apart; it is the name of the type, such as <code>Step</code>, but for goals
	 * and backstage acts, which share their types with needs and frontstage acts.
	 */
	public static String kind(EObject element) {
		if (element instanceof Need need && need.getKind() == NeedKind.GOAL) {
			return "Goal";
		}
		if (element instanceof Act act) {
			return act.getStage() == Stage.BACKSTAGE ? "Backstage" : "Frontstage";
		}
		return element.eClass().getName();
	}

	/** The name of a kind, as {@link #kind} gives it. */
	public String name(String kind) {
		return texts.find(kind).orElse(kind);
	}

	/** The name of an icon for a kind, in lower case; a goal has that of a need, an act one for both stages. */
	public static String icon(String kind) {
		return switch (kind) {
			case "Goal" -> "need";
			case "Frontstage", "Backstage" -> "act";
			default -> kind.toLowerCase(Locale.ROOT);
		};
	}
}
