// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.Locale;

/**
 * The colours of figures and pages, named by what they mean. Each has a value for light and one for dark surroundings.
 * Hues follow Okabe and Ito's colour-blind safe palette (blue against vermillion for good against bad); a test checks
 * the contrasts that WCAG AA asks for.
 */
public enum Tone {
	/** What everything stands on. */
	PAPER("#ffffff", "#12161c"),
	/** A quiet area on the paper. */
	SURFACE("#f5f6f8", "#191e26"),
	/** A card on a surface. */
	CARD("#ffffff", "#222933"),
	/** Hairlines and frames that carry no meaning. */
	LINE("#dde2e8", "#343d49"),
	/** Frames that carry meaning. */
	EDGE("#78859a", "#8593a6"),
	/** Main text. */
	INK("#18212d", "#eef2f6"),
	/** Secondary text. */
	MUTED("#4f5b6b", "#aab6c5"),
	/** Links, the client's path. */
	ACCENT("#23568f", "#8abcf5"),
	/** Text on a filled mark. */
	ON_MARK("#ffffff", "#0d1117"),
	/** Good: positive emotion, delight. */
	POSITIVE("#0a6a94", "#62c4ee"),
	/** Area behind something good. */
	POSITIVE_TINT("#e2f1f8", "#153343"),
	/** Neither good nor bad. */
	NEUTRAL("#5c6878", "#a5b1c0"),
	/** Area behind something neutral. */
	NEUTRAL_TINT("#eceff3", "#2a323d"),
	/** Bad: negative emotion, pain, break. */
	NEGATIVE("#ad3c0c", "#ff9d70"),
	/** Area behind something bad. */
	NEGATIVE_TINT("#fdece3", "#43261b"),
	/** Moments of truth. */
	MOMENT("#7d5300", "#f4c654"),
	/** Area behind a moment of truth. */
	MOMENT_TINT("#fff2cf", "#3c3012"),
	/** Before the purchase. */
	BEFORE("#2f689f", "#7fb2e8"),
	/** Area of a phase before the purchase. */
	BEFORE_TINT("#e5eef8", "#1b2c42"),
	/** The purchase. */
	PURCHASE("#6350ad", "#b3a3f2"),
	/** Area of a purchase phase. */
	PURCHASE_TINT("#edeaf8", "#2a2644"),
	/** Delivery and use. */
	USE("#17705f", "#5cc5b0"),
	/** Area of a phase of use. */
	USE_TINT("#e0f1ed", "#173530"),
	/** After-sale. */
	AFTER("#805c12", "#dcb362"),
	/** Area of an after-sale phase. */
	AFTER_TINT("#f7efdd", "#382f1a"),
	/** Recommendation. */
	RECOMMEND("#a0366a", "#ee8fb9"),
	/** Area of a phase of recommendation. */
	RECOMMEND_TINT("#f9e8ef", "#3d222f");

	private final String light;
	private final String dark;
	private final String cssName;

	Tone(String light, String dark) {
		this.light = light;
		this.dark = dark;
		this.cssName = name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Returns the colour as written in CSS.
	 *
	 * @param theme the surroundings
	 * @return six hexadecimal digits after {@code #}
	 */
	public String in(Theme theme) {
		return theme == Theme.LIGHT ? light : dark;
	}

	/**
	 * Returns the name used in style sheets.
	 *
	 * @return lower case letters and hyphens
	 */
	public String cssName() {
		return cssName;
	}
}
