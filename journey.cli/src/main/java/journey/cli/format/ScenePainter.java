// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.LinearGradientPaint;
import java.io.IOException;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape.Circle;
import journey.dsl.documentation.scene.Shape.Gradient;
import journey.dsl.documentation.scene.Shape.Group;
import journey.dsl.documentation.scene.Shape.Outline;
import journey.dsl.documentation.scene.Shape.Rectangle;
import journey.dsl.documentation.scene.Shape.Repeat;
import journey.dsl.documentation.scene.Shape.Watermark;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Theme;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.scene.Typeface;

/**
 * Paints a figure for print: its colours are those of light paper, and its text stays text, which can be searched and
 * read aloud. What is translucent is painted in the colour that it has on paper.
 */
final class ScenePainter {

	private static final Pattern COMMAND = Pattern.compile("([MLQCZ])([^MLQCZ]*)");
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
	private static final double WATERMARK_ANGLE = Math.toRadians(-24);
	private static final double WATERMARK_STRENGTH = 0.08;
	private static final double GRADIENT_STRENGTH = 0.34;
	private static final double GRADIENT_MIDDLE = 0.02;
	private static final float HALO = 4;

	private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);

	/** Takes the shipped font. */
	ScenePainter() throws IOException {
		for (Typeface typeface : Typeface.values()) {
			fonts.put(typeface, Fonts.load(typeface));
		}
	}

	/**
	 * Paints a figure at the origin, one unit as one unit.
	 *
	 * @param scene    the figure
	 * @param graphics what to paint on
	 */
	void paint(Scene scene, Graphics2D graphics) {
		scene.shapes().forEach(shape -> paint(shape, graphics));
	}

	private void paint(journey.dsl.documentation.scene.Shape shape, Graphics2D graphics) {
		if (shape instanceof Group group) {
			group.shapes().forEach(inner -> paint(inner, graphics));
		} else if (shape instanceof Repeat repeat) {
			AffineTransform before = graphics.getTransform();
			graphics.translate(repeat.dx(), repeat.dy());
			paint(repeat.group(), graphics);
			graphics.setTransform(before);
		} else if (shape instanceof TextBlock text) {
			text(text, graphics);
		} else if (shape instanceof Rectangle rectangle) {
			Box box = rectangle.box();
			double arc = rectangle.radius() * 2;
			ink(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc), rectangle.ink(),
					graphics);
		} else if (shape instanceof Circle circle) {
			double size = circle.radius() * 2;
			ink(new Ellipse2D.Double(circle.x() - circle.radius(), circle.y() - circle.radius(), size, size),
					circle.ink(), graphics);
		} else if (shape instanceof Outline outline) {
			ink(path(outline.data()), outline.ink(), graphics);
		} else if (shape instanceof Gradient gradient) {
			gradient(gradient, graphics);
		} else if (shape instanceof Watermark mark) {
			watermark(mark, graphics);
		}
	}

	private static void ink(Shape shape, Ink ink, Graphics2D graphics) {
		if (ink.fill() != null) {
			graphics.setPaint(mixed(ink.fill(), ink.opacity()));
			graphics.fill(shape);
		}
		if (ink.stroke() != null) {
			graphics.setPaint(mixed(ink.stroke(), ink.opacity()));
			graphics.setStroke(new BasicStroke((float) ink.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER, 4,
					dashes(ink.dashes()), 0));
			graphics.draw(shape);
		}
	}

	private static float[] dashes(String lengths) {
		if (lengths == null) {
			return null;
		}
		String[] words = lengths.trim().split("[ ,]+");
		float[] dashes = new float[words.length];
		for (int i = 0; i < words.length; i++) {
			dashes[i] = Float.parseFloat(words[i]);
		}
		return dashes;
	}

	/** Reads path data as {@link PathData} writes it: absolute commands, numbers with blanks between. */
	private static Path2D path(String data) {
		var path = new Path2D.Double();
		Matcher command = COMMAND.matcher(data);
		while (command.find()) {
			double[] at = Arrays.stream(command.group(2).trim().split("[ ,]+")).filter(word -> !word.isEmpty())
					.mapToDouble(Double::parseDouble).toArray();
			switch (command.group(1)) {
			case "M" -> path.moveTo(at[0], at[1]);
			case "L" -> path.lineTo(at[0], at[1]);
			case "Q" -> path.quadTo(at[0], at[1], at[2], at[3]);
			case "C" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
			default -> path.closePath();
			}
		}
		return path;
	}

	private static void gradient(Gradient gradient, Graphics2D graphics) {
		double extent = Math.max(1e-3, gradient.bottom() - gradient.top());
		float middle = (float) Math.min(0.999, Math.max(0.001, (gradient.middle() - gradient.top()) / extent));
		graphics.setPaint(new LinearGradientPaint(0, (float) gradient.top(), 0, (float) (gradient.top() + extent),
				new float[] { 0, middle, 1 },
				new Color[] { mixed(gradient.above(), GRADIENT_STRENGTH), mixed(gradient.above(), GRADIENT_MIDDLE),
						mixed(gradient.below(), GRADIENT_STRENGTH) }));
		graphics.fill(path(gradient.data()));
	}

	private void watermark(Watermark mark, Graphics2D graphics) {
		AffineTransform before = graphics.getTransform();
		graphics.translate(mark.x(), mark.y());
		graphics.rotate(WATERMARK_ANGLE);
		Font font = fonts.get(Typeface.SEMIBOLD).deriveFont((float) mark.size());
		graphics.setPaint(mixed(Tone.MUTED, WATERMARK_STRENGTH));
		// decoration: as an area, so that nobody finds it as text
		double width = font.getStringBounds(mark.text(), CONTEXT).getWidth();
		graphics.fill(font.createGlyphVector(CONTEXT, mark.text()).getOutline((float) -width / 2, 0));
		graphics.setTransform(before);
	}

	private void text(TextBlock block, Graphics2D graphics) {
		TextStyle style = block.style();
		Font font = fonts.get(style.typeface()).deriveFont((float) style.size());
		double baseline = block.box().y() + style.leading() / 2 + style.size() * 0.36;
		boolean fromRight = block.runsFromRight();
		List<String> lines = fromRight ? block.markedLines() : block.lines();
		for (int i = 0; i < lines.size(); i++) {
			AttributedString line = attributed(lines.get(i), font, fromRight);
			var layout = new TextLayout(line.getIterator(), CONTEXT);
			double free = block.box().width() - layout.getAdvance();
			double x = block.box().x() + switch (block.align()) {
			case START -> fromRight ? free : 0;
			case MIDDLE -> free / 2;
			case END -> fromRight ? 0 : free;
			};
			double y = baseline + i * style.leading();
			if (block.halo()) {
				graphics.setPaint(mixed(Tone.SURFACE, 1));
				graphics.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
				graphics.draw(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
			}
			graphics.setPaint(mixed(block.tone(), 1));
			if (!fromRight && font.canDisplayUpTo(lines.get(i)) < 0) {
				graphics.drawString(line.getIterator(), (float) x, (float) y);
			} else {
				// fonts of this machine are not embedded: their letters become areas
				graphics.fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
			}
		}
	}

	/** The shipped font, and for characters that it lacks what the machine has. */
	private static AttributedString attributed(String text, Font font, boolean fromRight) {
		var line = new AttributedString(text);
		// the direction of the whole text, which is not that of a line that begins with a name in other letters
		line.addAttribute(TextAttribute.RUN_DIRECTION,
				fromRight ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
		line.addAttribute(TextAttribute.FONT, font);
		Font other = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(font.getSize2D());
		for (int i = 0; i < text.length();) {
			int next = i + Character.charCount(text.codePointAt(i));
			if (!font.canDisplay(text.codePointAt(i))) {
				line.addAttribute(TextAttribute.FONT, other, i, next);
			}
			i = next;
		}
		return line;
	}

	private static Color mixed(Tone tone, double opacity) {
		Color paper = Color.decode(Tone.PAPER.in(Theme.LIGHT));
		Color colour = Color.decode(tone.in(Theme.LIGHT));
		return new Color(mixed(paper.getRed(), colour.getRed(), opacity),
				mixed(paper.getGreen(), colour.getGreen(), opacity), mixed(paper.getBlue(), colour.getBlue(), opacity));
	}

	private static int mixed(int under, int over, double opacity) {
		return (int) Math.round(under + (over - under) * opacity);
	}
}
