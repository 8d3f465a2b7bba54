// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.io.InputStream;

/** The cuts of the shipped font. */
public enum Typeface {
	/** For running text. */
	REGULAR(400, "400", "OpenSans-Regular.ttf"),
	/** For names and headings. */
	SEMIBOLD(600, "600 700", "OpenSans-Semibold.ttf");

	private final int weight;
	private final String weights;
	private final String fileName;

	Typeface(int weight, String weights, String fileName) {
		this.weight = weight;
		this.weights = weights;
		this.fileName = fileName;
	}

	/**
	 * Returns the weight as CSS counts it.
	 *
	 * @return 400 or 600
	 */
	public int weight() {
		return weight;
	}

	/** {@return the weight or the two ends of the weights, as CSS counts them, that are shown in this cut} */
	String weights() {
		return weights;
	}

	/**
	 * Returns the name of the font's file among the assets.
	 *
	 * @return file name
	 */
	public String fileName() {
		return fileName;
	}

	/**
	 * Opens the font's file.
	 *
	 * @return a TrueType font; the caller closes it
	 */
	public InputStream open() {
		return Typeface.class.getResourceAsStream("/journey/dsl/documentation/assets/" + fileName);
	}
}
