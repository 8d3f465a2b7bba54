// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.stream.Stream;

import journey.dsl.documentation.figure.TaskChannels;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Ability;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Resumption;
import journey.dsl.journey.Task;

/** What clients can do on which channel. */
public final class TasksPage implements PageKind {

	static final String PATH = "tasks.html";

	private static final TaskChannels FIGURE = new TaskChannels();

	@Override
	public Stream<Page> pages(SiteContext site) {
		Section section = Section.of("tasks-listed", "", "", table(site));
		return new SectionsView(site.wording().text("tasks.lead"), List.of(site.showing(section, FIGURE)))
				.page(PATH, "page.tasks", site);
	}

	private static Table table(SiteContext site) {
		Wording wording = site.wording();
		Links links = Links.ofTop(site);
		var table = new Table.Builder(wording).text("column.task").text("column.channel").faceted()
				.text("column.target.channel").tight("column.state").faceted().text("column.reason");
		site.project().elements(Task.class).forEach(task -> {
			String id = Wording.id(task);
			for (Ability ability : task.getAbilities()) {
				for (Channel channel : ability.getChannels()) {
					table.row(id).cell(wording.title(task)).cell(links.entry(channel)).cell("")
							.cell(wording.text(ability.isPossible() ? "task.possible" : "task.impossible"))
							.cell(ability.getReason()).add();
					id = "";
				}
			}
			for (Resumption resumption : task.getResumptions()) {
				table.row(id).cell(wording.title(task)).cell(links.entry(resumption.getSource()))
						.cell(links.entry(resumption.getTarget()))
						.cell(wording.text(resumption.isResumable() ? "task.resumable" : "task.notResumable"))
						.cell(resumption.getReason()).add();
				id = "";
			}
			if (!id.isEmpty()) {
				table.row(id).cell(wording.title(task)).cell("").cell("").cell("").cell("")
						.findings(site.findingsAt(task)).add();
			}
		});
		return table.table();
	}
}
