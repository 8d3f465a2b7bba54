// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;

/** Titles of diagrams and tables and headers of columns, in the language of the journey's file. */
public final class TitleServices {

	private final LabelServices labels = new LabelServices();

	/** The title of the map of a journey. */
	public String mapTitle(Journey journey) {
		return title("map", journey);
	}

	/** The title of the flow of a journey. */
	public String flowTitle(Journey journey) {
		return title("flow", journey);
	}

	/** The title of the matrix of channels and phases of a journey. */
	public String matrixTitle(Journey journey) {
		return title("matrix", journey);
	}

	/** The title of the table of a journey's touchpoints. */
	public String touchpointsTitle(Journey journey) {
		return title("touchpoints", journey);
	}

	/** The title of an atlas. */
	public String atlasTitle(Atlas atlas) {
		return title("atlas", atlas);
	}

	/** The header of the column of touchpoints' titles. */
	public String titleHeader(Journey journey) {
		return header("title", journey);
	}

	/** The header of the column of steps. */
	public String stepHeader(Journey journey) {
		return header("step", journey);
	}

	/** The header of the column of channels. */
	public String channelHeader(Journey journey) {
		return header("channel", journey);
	}

	/** The header of the column of modes. */
	public String modeHeader(Journey journey) {
		return header("mode", journey);
	}

	/** The header of the column of ratings. */
	public String ratingHeader(Journey journey) {
		return header("rating", journey);
	}

	/** The header of the column of scores. */
	public String scoreHeader(Journey journey) {
		return header("score", journey);
	}

	/** The header of the column of volumes. */
	public String volumeHeader(Journey journey) {
		return header("volume", journey);
	}

	/** The header of the column of shares. */
	public String shareHeader(Journey journey) {
		return header("share", journey);
	}

	/** The header of the column of owners. */
	public String ownerHeader(Journey journey) {
		return header("owner", journey);
	}

	/** The header of the column of contents. */
	public String contentHeader(Journey journey) {
		return header("content", journey);
	}

	private String title(String kind, NamedElement element) {
		return Texts.of(element).get("title." + kind, labels.label(element));
	}

	private static String header(String column, Journey journey) {
		return Texts.of(journey).get("header." + column);
	}
}
