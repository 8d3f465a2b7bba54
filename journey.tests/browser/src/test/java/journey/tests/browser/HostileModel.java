// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The furniture project with every text replaced by one that tries to become a part of a page, and an atlas of long
 * names beside it. Whatever gets to run sets {@code globalThis.canary}.
 */
final class HostileModel {

	private static final String RUN = "globalThis.canary=1";
	private static final int JOURNEYS = 12;

	private static final List<String> TEXTS = List.of(
			"<script>" + RUN + "</script>",
			"</title></style></svg></script><script>" + RUN + "</script>",
			"<img src=x onerror=" + RUN + ">",
			"]]><script>" + RUN + "</script><![CDATA[",
			"\" onload=\"" + RUN + "\" autofocus onfocus=\"" + RUN,
			"' onmouseover='" + RUN + "' x='",
			"javascript:" + RUN,
			"data:text/html,<script>" + RUN + "</script>",
			"//example.org/a.js https://example.org/b.js",
			"<svg><animate onbegin=" + RUN + " attributeName=x dur=1s>",
			"<iframe srcdoc='<script>parent.canary=1</script>'></iframe>",
			"<b>&lt;script&gt;" + RUN + "&lt;/script&gt;</b> &amp; &#60;script&#62;",
			"${" + RUN + "} #{" + RUN + "} [=" + RUN + "] {{" + RUN + "}}",
			"\u0001\u0008\u000B\u001B[31mred\u001B[0m\u007F\u0085 \u2028 \u2029 lines",
			"\u202Egnissim si thgir\u202C and \u2066isolated\u2069",
			"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2),
			"-->*/</textarea></noscript><style>*{display:none}</style>",
			"journeyIndex = null; //");

	private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

	private HostileModel() {
	}

	static Path write(Path folder) throws IOException {
		Files.createDirectories(folder);
		String furniture = Files.readString(GeneratedSites.root().resolve("examples/furniture/furniture.journey"));
		Files.writeString(folder.resolve("furniture.journey"), hostile(furniture));
		Files.writeString(folder.resolve("atlas.journey"), atlas());
		return folder;
	}

	private static String hostile(String model) {
		var hostile = new StringBuilder();
		Matcher matcher = TEXT.matcher(model);
		int turn = 0;
		while (matcher.find()) {
			matcher.appendReplacement(hostile, Matcher.quoteReplacement(literal(turn++)));
		}
		return matcher.appendTail(hostile).toString();
	}

	private static String literal(int turn) {
		return '"' + TEXTS.get(turn % TEXTS.size()).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private static String atlas() {
		String names = IntStream.range(0, JOURNEYS).mapToObj(HostileModel::name).collect(Collectors.joining(", "));
		String journeys = IntStream.range(0, JOURNEYS).mapToObj(i -> """
				journey %s %s {
				    phase P %s purchase { step S %s { touchpoint T %s via Web } }
				}
				""".formatted(name(i), literal(i), literal(i + 1), literal(i + 2), literal(i + 3)))
				.collect(Collectors.joining());
		String relations = IntStream.range(1, JOURNEYS).mapToObj(i -> "    %s precedes %s %s%n"
				.formatted(name(i - 1), name(i), literal(i))).collect(Collectors.joining());
		return """
				package hostile
				channel Web digital %s
				%s
				atlas %s %s {
				    journey %s
				%s}
				""".formatted(literal(0), journeys, name(JOURNEYS), literal(1), names, relations);
	}

	private static String name(int number) {
		return "LongNameThatGoesOnAndOnWithoutAnyPlaceToBreakItInto_".repeat(3) + number;
	}
}
