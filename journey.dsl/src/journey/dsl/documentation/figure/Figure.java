// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.journey.Element;

/**
 * A kind of figure. To add one, write a class and register it in {@link FigureCatalogue}.
 *
 * @param <S> kind of element that it is drawn of
 */
public interface Figure<S extends Element> {

	/**
	 * Returns what the names of its files end in.
	 *
	 * @return lower case letters
	 */
	String suffix();

	/**
	 * Returns what it is to be drawn of.
	 *
	 * @param project the project
	 * @return elements in order
	 */
	Stream<S> subjects(Project project);

	/**
	 * Lays the figure out. The result depends on nothing but the arguments.
	 *
	 * @param subject what it is drawn of; it may be incomplete
	 * @param context what else it may look at
	 * @return the figure, in one piece and for paper
	 */
	Laid laid(S subject, FigureContext context);

	/**
	 * Lays the figure out in one piece.
	 *
	 * @param subject what it is drawn of; it may be incomplete
	 * @param context what else it may look at
	 * @return the figure
	 */
	default Scene lay(S subject, FigureContext context) {
		return laid(subject, context).whole();
	}

	/**
	 * Lays the figure out for paper, see {@link Laid#sections}.
	 *
	 * @param subject what it is drawn of; it may be incomplete
	 * @param context what else it may look at
	 * @param sheet   the paper
	 * @return the parts in the order of reading, at least one
	 */
	default List<Scene> sections(S subject, FigureContext context, Sheet sheet) {
		return laid(subject, context).sections(sheet);
	}
}
