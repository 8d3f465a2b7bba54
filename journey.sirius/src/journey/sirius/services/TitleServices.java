// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;

/**
 * Titles of diagrams and tables, names of commands that open them, and headers of columns, in the language of the
 * file. A command is used on a journey or on a part of it.
 */
public final class TitleServices {

	private final LabelServices labels = new LabelServices();

	/** The title of the map of a journey. */
	public String mapTitle(EObject shown) {
		return title("map", Ancestors.nearest(shown, Journey.class));
	}

	/** The title of the flow of a journey. */
	public String flowTitle(EObject shown) {
		return title("flow", Ancestors.nearest(shown, Journey.class));
	}

	/** The title of the matrix of channels and phases of a journey. */
	public String matrixTitle(EObject shown) {
		return title("matrix", Ancestors.nearest(shown, Journey.class));
	}

	/** The title of the table of a journey's touchpoints. */
	public String touchpointsTitle(EObject shown) {
		return title("touchpoints", Ancestors.nearest(shown, Journey.class));
	}

	/** The title of an atlas. */
	public String atlasTitle(Atlas atlas) {
		return title("atlas", atlas);
	}

	/** The title of the table of a journey's measures. */
	public String measuresTitle(EObject shown) {
		return title("measures", Ancestors.nearest(shown, Journey.class));
	}

	/** The title of the table of a project's initiatives, with the package of the file that it belongs to. */
	public String initiativesTitle(JourneyFile file) {
		return Texts.of(file).get("title.initiatives", Texts.oneLine(file.getPackageName())).strip();
	}

	/** The name of the command that opens or creates a map. */
	public String mapCommand(EObject element) {
		return Texts.of(element).get("command.map");
	}

	/** The name of the command that opens or creates a flow. */
	public String flowCommand(EObject element) {
		return Texts.of(element).get("command.flow");
	}

	/** The name of the command that opens or creates a matrix of channels and phases. */
	public String matrixCommand(EObject element) {
		return Texts.of(element).get("command.matrix");
	}

	/** The name of the command that opens or creates a table of touchpoints. */
	public String touchpointsCommand(EObject element) {
		return Texts.of(element).get("command.touchpoints");
	}

	/** The name of the command that opens or creates a table of measures. */
	public String measuresCommand(EObject element) {
		return Texts.of(element).get("command.measures");
	}

	/** The header of the column of titles. */
	public String titleHeader(EObject root) {
		return header("title", root);
	}

	/** The header of the column of steps. */
	public String stepHeader(EObject root) {
		return header("step", root);
	}

	/** The header of the column of channels. */
	public String channelHeader(EObject root) {
		return header("channel", root);
	}

	/** The header of the column of modes. */
	public String modeHeader(EObject root) {
		return header("mode", root);
	}

	/** The header of the column of ratings. */
	public String ratingHeader(EObject root) {
		return header("rating", root);
	}

	/** The header of the column of scores. */
	public String scoreHeader(EObject root) {
		return header("score", root);
	}

	/** The header of the column of volumes. */
	public String volumeHeader(EObject root) {
		return header("volume", root);
	}

	/** The header of the column of shares. */
	public String shareHeader(EObject root) {
		return header("share", root);
	}

	/** The header of the column of departments that answer. */
	public String ownerHeader(EObject root) {
		return header("owner", root);
	}

	/** The header of the column of contents. */
	public String contentHeader(EObject root) {
		return header("content", root);
	}

	/** The header of the column of what is measured. */
	public String measuredHeader(EObject root) {
		return header("measured", root);
	}

	/** The header of the column of metrics. */
	public String metricHeader(EObject root) {
		return header("metric", root);
	}

	/** The header of the column of values. */
	public String valueHeader(EObject root) {
		return header("value", root);
	}

	/** The header of the column of values to reach. */
	public String targetHeader(EObject root) {
		return header("target", root);
	}

	/** The header of the column of values reached. */
	public String resultHeader(EObject root) {
		return header("result", root);
	}

	/** The header of the column of units. */
	public String unitHeader(EObject root) {
		return header("unit", root);
	}

	/** The header of the column of dates. */
	public String dateHeader(EObject root) {
		return header("date", root);
	}

	/** The header of the column of evidence. */
	public String evidenceHeader(EObject root) {
		return header("evidence", root);
	}

	/** The header of the column of initiatives' titles. */
	public String initiativeHeader(EObject root) {
		return header("initiative", root);
	}

	/** The header of the column of pains that are addressed. */
	public String addressesHeader(EObject root) {
		return header("addresses", root);
	}

	/** The header of the column of hypotheses. */
	public String hypothesisHeader(EObject root) {
		return header("hypothesis", root);
	}

	/** The header of the column of values to the client. */
	public String customerValueHeader(EObject root) {
		return header("customerValue", root);
	}

	/** The header of the column of values to the company. */
	public String businessValueHeader(EObject root) {
		return header("businessValue", root);
	}

	/** The header of the column of efforts. */
	public String effortHeader(EObject root) {
		return header("effort", root);
	}

	/** The header of the column of priorities. */
	public String priorityHeader(EObject root) {
		return header("priority", root);
	}

	/** The header of the column of states. */
	public String statusHeader(EObject root) {
		return header("status", root);
	}

	/** The header of the column of due dates. */
	public String dueHeader(EObject root) {
		return header("due", root);
	}

	private String title(String kind, NamedElement element) {
		return Texts.of(element).get("title." + kind, labels.label(element));
	}

	private static String header(String column, EObject root) {
		return Texts.of(root).get("header." + column);
	}
}
