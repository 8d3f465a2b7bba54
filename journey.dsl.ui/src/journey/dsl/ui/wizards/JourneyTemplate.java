// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.util.Strings;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ide.coloring.TokenKind;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.ui.Texts;

/**
 * A journey to begin with: its phases with a step each, a persona, a department and a channel, so that a beginner sees
 * how they belong together. It has no errors; what is still to be said is left to the rules, which ask for it.
 *
 * @param packageName the package, or empty for none
 * @param name the journey's name
 * @param title the journey's title
 * @param persona the title of who takes the journey
 * @param language the language of the texts
 * @param phases the phases, in their order
 */
record JourneyTemplate(String packageName, String name, String title, String persona, Locale language,
		List<TemplatePhase> phases) {

	private static final String DEPARTMENT = "Sales";
	private static final String CHANNEL = "Web";

	private static final Pattern DOT = Pattern.compile("\\.");

	/** Whether a text can be the name of an element: one token of the language that is no word of it. */
	static boolean isName(String text) {
		int[] names = new int[1];
		int[] others = new int[1];
		LexicalTokens.of(text).forEach(0, text.length(), (kind, start, end) -> {
			if (kind == TokenKind.NAME) {
				names[0]++;
			} else {
				others[0]++;
			}
		});
		return names[0] == 1 && others[0] == 0;
	}

	/** Whether a text can be the name of a package: names with dots between them. */
	static boolean isPackage(String text) {
		return DOT.splitAsStream(text + ".").allMatch(JourneyTemplate::isName) && !text.endsWith(".");
	}

	/** A name made of a title: its words one after the other, each with a capital letter. */
	static String nameOf(String title) {
		String name = Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(title).filter(word -> !word.isEmpty())
				.map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
				.collect(Collectors.joining());
		return isName(name) ? name : "";
	}

	/**
	 * The text of the file.
	 *
	 * @param present what the package has already: its department and its channel are taken, and no name is given twice
	 */
	String text(PackageNames present) {
		StringBuilder text = new StringBuilder();
		String department = name(DEPARTMENT, Literals.DEPARTMENT, present);
		String channel = name(CHANNEL, Literals.CHANNEL, present);
		String client = present.free("Client");
		if (!packageName.isEmpty()) {
			line(text, 0, "package " + packageName);
		}
		line(text, 0, "language " + language.getLanguage());
		line(text, 0, "");
		if (!present.has(department)) {
			line(text, 0, "department " + department + " " + quoted(word("department")));
		}
		if (!present.has(channel)) {
			line(text, 0, "channel " + channel + " digital " + quoted(word("channel")) + " owner " + department);
		}
		if (!present.has(department) || !present.has(channel)) {
			line(text, 0, "");
		}
		line(text, 0, "/** " + word("persona.comment") + " */");
		line(text, 0, "persona " + client + " " + quoted(persona) + " {");
		line(text, 1, "kind consumer");
		line(text, 1, "relationship prospect");
		line(text, 1, "goal Goal " + quoted(word("goal")));
		line(text, 0, "}");
		line(text, 0, "");
		line(text, 0, "/** " + word("journey.comment") + " */");
		line(text, 0, "journey " + name + " " + quoted(title) + " {");
		line(text, 1, "persona " + client);
		line(text, 1, "state current");
		line(text, 1, "level overview");
		line(text, 1, "basis hypothesis");
		line(text, 1, "owner " + department);
		for (int index = 0; index < phases.size(); index++) {
			phase(text, phases.get(index), client, channel);
		}
		line(text, 0, "");
		line(text, 1, "outcome Satisfied " + quoted(word("outcome")) + " success");
		line(text, 0, "}");
		return text.toString();
	}

	private static String name(String wanted, EClass kind, PackageNames present) {
		return present.has(wanted, kind) ? wanted : present.free(wanted);
	}

	private void phase(StringBuilder text, TemplatePhase phase, String client, String channel) {
		line(text, 0, "");
		line(text, 1, "phase " + phase.id() + " " + quoted(phase.title(language)) + " " + phase.kind() + " {");
		line(text, 2, "step " + phase.id() + "Step " + quoted(phase.step(language)) + " {");
		line(text, 3, "emotion 0");
		line(text, 3, "touchpoint " + phase.id() + "Page " + quoted(word("touchpoint")) + " via " + channel);
		if (phase == phases.get(0)) {
			line(text, 3, "answers " + client + ".Goal");
		}
		if (phase == phases.get(phases.size() - 1)) {
			line(text, 3, "next Satisfied");
		}
		line(text, 2, "}");
		line(text, 1, "}");
	}

	private String word(String key) {
		return Texts.WIZARDS.in(language, "template." + key);
	}

	private static String quoted(String text) {
		return '"' + Strings.convertToJavaString(text, false) + '"';
	}

	private static void line(StringBuilder text, int depth, String content) {
		text.append("    ".repeat(content.isEmpty() ? 0 : depth)).append(content).append('\n');
	}
}
