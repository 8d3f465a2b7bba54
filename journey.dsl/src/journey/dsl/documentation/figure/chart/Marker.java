// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.chart;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Tone;

/**
 * Something to be shown at a point of a chart.
 *
 * @param number its number in the table and in the key, at most three characters
 * @param title  what it is; it stands beside the marker where there is room, else in the key
 * @param x      where it belongs
 * @param y      where it belongs
 * @param region where its centre may be put when its place is taken
 * @param home   what its title must not leave, for outside it would say something else
 * @param tone   its colour
 */
public record Marker(String number, String title, double x, double y, Box region, Box home, Tone tone) {
}
