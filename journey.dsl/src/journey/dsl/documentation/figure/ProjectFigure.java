// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.List;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.scene.Scene;

/** A figure of the whole project. To add one, write a class and register it in {@link FigureCatalogue}. */
public interface ProjectFigure {

	/**
	 * Returns the name of its file.
	 *
	 * @return lower case letters
	 */
	String name();

	/**
	 * Tells whether there is anything to show.
	 *
	 * @param project the project
	 * @return whether the figure is drawn
	 */
	boolean isShown(Project project);

	/**
	 * Lays the figure out. The result depends on nothing but the arguments.
	 *
	 * @param context what it looks at
	 * @return the figure, in one piece and for paper
	 */
	Laid laid(FigureContext context);

	/**
	 * Lays the figure out in one piece.
	 *
	 * @param context what it looks at
	 * @return the figure
	 */
	default Scene lay(FigureContext context) {
		return laid(context).whole();
	}

	/**
	 * Lays the figure out for paper, see {@link Laid#sections}.
	 *
	 * @param context what it looks at
	 * @param sheet   the paper
	 * @return the parts in the order of reading, at least one
	 */
	default List<Scene> sections(FigureContext context, Sheet sheet) {
		return laid(context).sections(sheet);
	}
}
