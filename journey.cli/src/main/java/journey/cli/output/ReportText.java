// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.util.List;

import journey.cli.terminal.Console;
import journey.cli.terminal.Messages;
import journey.cli.terminal.Plain;
import journey.dsl.analysis.AtlasOverview;
import journey.dsl.analysis.Deviation;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.analysis.References;
import journey.dsl.analysis.ResourceUse;
import journey.dsl.exchange.Report;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;

/** The computed results as tables of text. */
public final class ReportText {

	private final Report report;
	private final Console console;
	private final Messages messages;
	private final ReportCells cells;
	private final int width;

	/**
	 * A report.
	 *
	 * @param console where it is written
	 * @param width columns of the terminal
	 */
	public ReportText(Report report, Console console, int width) {
		this.report = report;
		this.console = console;
		this.messages = console.messages();
		this.cells = new ReportCells(messages);
		this.width = width;
	}

	/** Writes the report; tables without rows are left out. */
	public void write() {
		report.project().elements(Journey.class).forEach(this::journey);
		report.project().elements(Actual.class).forEach(this::actual);
		priorities();
		resources();
		report.project().elements(Atlas.class).forEach(this::atlas);
	}

	private void journey(Journey journey) {
		heading(journey);
		JourneyTables tables = new JourneyTables(journey, report, messages);
		tables.all().forEach(this::table);
	}

	private void actual(Actual actual) {
		heading(actual);
		String of = References.resolved(actual.getJourney()).map(QualifiedNames::of).orElse("");
		TextTable path = new TextTable(messages.text("report-step"), " " + messages.text("report-emotion"));
		for (EmotionCurve.Point point : EmotionCurve.of(actual).points()) {
			path.row(ReportCells.inside(point.step(), of), cells.number(point.emotion()));
		}
		table(new Titled("report-path", path));
		TextTable deviations = new TextTable(messages.text("report-deviation"), messages.text("report-element"));
		for (Deviation deviation : Deviation.in(actual)) {
			deviations.row(cells.word(deviation.kind()), ReportCells.inside(deviation.element(), of));
		}
		table(new Titled("report-deviations", deviations));
	}

	private void priorities() {
		TextTable table = new TextTable(messages.text("report-initiative"), " " + messages.text("report-priority"));
		for (Priority priority : Priority.ranked(report.project(), report.weights())) {
			table.row(QualifiedNames.of(priority.initiative()), cells.number(priority.value()));
		}
		part("report-initiatives", table);
	}

	private void resources() {
		TextTable table = new TextTable(messages.text("report-resource"), messages.text("report-status"),
				messages.text("report-used-by"));
		for (ResourceUse use : ResourceUse.inventory(report.project())) {
			table.row(QualifiedNames.of(use.resource()), cells.literal(use.resource().getStatus()),
					ReportCells.names(use.users()));
		}
		part("report-resources", table);
	}

	private void atlas(Atlas atlas) {
		heading(atlas);
		AtlasOverview overview = AtlasOverview.of(atlas, report.project());
		TextTable relations = new TextTable(messages.text("report-from"), messages.text("report-relation"),
				messages.text("report-to"));
		for (AtlasOverview.Link link : overview.links()) {
			relations.row(QualifiedNames.of(link.source()), cells.literal(link.kind()),
					QualifiedNames.of(link.target()));
		}
		table(new Titled("report-relations", relations));
		TextTable channels = new TextTable(messages.text("report-channel"), messages.text("report-journeys"));
		for (AtlasOverview.SharedChannel shared : overview.sharedChannels()) {
			channels.row(QualifiedNames.of(shared.channel()), ReportCells.names(shared.journeys()));
		}
		table(new Titled("report-shared", channels));
	}

	private void heading(NamedElement element) {
		String title = element.getTitle() == null ? "" : "  " + element.getTitle();
		part(Plain.line(QualifiedNames.of(element) + title));
	}

	private void part(String heading) {
		console.line(heading);
		console.line("=".repeat(Math.min(width, TextWidth.of(heading))));
		console.line("");
	}

	private void part(String key, TextTable table) {
		if (!table.isEmpty()) {
			part(messages.text(key));
			lines(table.lines(width));
		}
	}

	private void table(Titled titled) {
		if (!titled.table().isEmpty()) {
			console.line(messages.text(titled.key()));
			lines(titled.table().lines(width));
		}
	}

	private void lines(List<String> lines) {
		lines.forEach(console::line);
		console.line("");
	}
}
