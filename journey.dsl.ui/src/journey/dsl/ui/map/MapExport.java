// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import journey.dsl.documentation.scene.SvgWriter;
import journey.dsl.ui.Texts;

/** Saves a figure: as SVG for light and dark surroundings, or as PNG for light ones. */
final class MapExport {

	private static final String PNG = ".png";
	private static final String SVG = ".svg";

	private MapExport() {
	}

	/**
	 * Saves a figure in the background; a failure is shown to the user.
	 *
	 * @param picture the figure
	 * @param file where to; it is a PNG where its name ends so, else an SVG, which its name then ends in
	 * @return the job, which is scheduled
	 */
	static Job save(MapPicture picture, Path file) {
		Job job = Job.create(Texts.MAP.text("export.job"), monitor -> {
			return write(picture, file);
		});
		job.setUser(true);
		job.schedule();
		return job;
	}

	private static IStatus write(MapPicture picture, Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		Path target = name.endsWith(PNG) || name.endsWith(SVG) ? file : file.resolveSibling(file.getFileName() + SVG);
		try {
			if (name.endsWith(PNG)) {
				Files.write(target, FigurePixels.png(picture.scene()));
			} else {
				Files.writeString(target, SvgWriter.standalone().write(picture.scene()), StandardCharsets.UTF_8);
			}
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error(Texts.MAP.text("export.failed", target, e.getLocalizedMessage()), e);
		}
	}
}
