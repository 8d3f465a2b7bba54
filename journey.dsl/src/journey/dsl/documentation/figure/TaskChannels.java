// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import journey.dsl.analysis.Project;
import journey.dsl.analysis.References;
import journey.dsl.documentation.figure.chart.Grid;
import journey.dsl.documentation.figure.chart.GridFigure;
import journey.dsl.documentation.figure.chart.Sign;
import journey.dsl.documentation.figure.chart.SignLegend;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Ability;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Resumption;
import journey.dsl.journey.Task;

/** What can be done on which channel, why not elsewhere, and where it can be resumed. */
public final class TaskChannels implements ProjectFigure {

	@Override
	public String name() {
		return "tasks";
	}

	@Override
	public boolean isShown(Project project) {
		return !channels(project).isEmpty();
	}

	@Override
	public Laid laid(FigureContext context) {
		return figure(context).laid(context.wording(), context.metrics());
	}

	private GridFigure figure(FigureContext context) {
		Wording wording = context.wording();
		List<Channel> channels = channels(context.project());
		List<Task> tasks = context.project().elements(Task.class).toList();
		Grid grid = new Grid(
				channels.stream()
						.map(channel -> new Grid.Head(wording.title(channel), Tone.EDGE, Tone.SURFACE)).toList(),
				tasks.stream().map(task -> row(task, channels, wording)).toList());
		return new GridFigure(name(), wording.text("tasks.title"),
				wording.text("tasks.description", tasks.size(), channels.size()), wording.text("tasks.title"), "", 620, grid,
				List.of(new SignLegend.Entry(Sign.POSSIBLE, wording.text("task.possible")),
						new SignLegend.Entry(Sign.IMPOSSIBLE, wording.text("task.impossible")),
						new SignLegend.Entry(Sign.RESUMABLE, wording.text("task.resumable")),
						new SignLegend.Entry(Sign.NOT_RESUMABLE, wording.text("task.notResumable"))));
	}

	/** The channels that any task names, in the order in which the project declares them. */
	private static List<Channel> channels(Project project) {
		Set<Channel> named = new LinkedHashSet<>();
		project.elements(Task.class).forEach(task -> {
			task.getAbilities().forEach(ability -> References.resolved(ability.getChannels()).forEach(named::add));
			task.getResumptions().forEach(resumption -> {
				References.resolved(resumption.getSource()).ifPresent(named::add);
				References.resolved(resumption.getTarget()).ifPresent(named::add);
			});
		});
		return project.elements(Channel.class).filter(named::contains).toList();
	}

	private static Grid.Row row(Task task, List<Channel> channels, Wording wording) {
		return new Grid.Row(wording.title(task), channels.stream()
				.map(channel -> items(task, channel, wording)).toList());
	}

	private static List<Grid.Item> items(Task task, Channel channel, Wording wording) {
		var items = new ArrayList<Grid.Item>();
		for (Ability ability : task.getAbilities()) {
			if (ability.getChannels().contains(channel)) {
				String word = wording.text(ability.isPossible() ? "task.possible" : "task.impossible");
				items.add(new Grid.Item(ability.isPossible() ? Sign.POSSIBLE : Sign.IMPOSSIBLE,
						because(word, ability.getReason(), wording)));
			}
		}
		for (Resumption resumption : task.getResumptions()) {
			if (resumption.getSource() == channel) {
				String to = wording.text(resumption.isResumable() ? "task.resumable.to" : "task.notResumable.to",
						wording.title(resumption.getTarget()));
				items.add(new Grid.Item(resumption.isResumable() ? Sign.RESUMABLE : Sign.NOT_RESUMABLE,
						because(to, resumption.getReason(), wording)));
			}
		}
		return items;
	}

	private static String because(String what, String reason, Wording wording) {
		String clean = PlainText.of(reason);
		return clean.isEmpty() ? what : wording.text("task.because", what, clean);
	}
}
