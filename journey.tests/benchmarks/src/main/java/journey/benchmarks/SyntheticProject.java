// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A project of any size that uses the whole language: a file of shared vocabulary, and a file for each journey with an
 * actual path, an initiative and, for every tenth, an atlas. The same sizes give the same texts, and no error is in them.
 *
 * @param files texts by the files' names, in the order of the names
 */
record SyntheticProject(Map<String, String> files) {

	private static final int JOURNEYS_OF_A_DOMAIN = 10;

	SyntheticProject {
		files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
	}

	/**
	 * A project.
	 *
	 * @param journeys number of journeys, each in a file of its own
	 * @param steps number of steps of each journey, at least fifteen
	 */
	static SyntheticProject of(int journeys, int steps) {
		Map<String, String> files = new LinkedHashMap<>();
		for (int index = 0; index < journeys; index++) {
			int domain = index / JOURNEYS_OF_A_DOMAIN;
			int first = domain * JOURNEYS_OF_A_DOMAIN;
			boolean last = index == Math.min(journeys, first + JOURNEYS_OF_A_DOMAIN) - 1;
			files.put("journey%04d.journey".formatted(index),
					header(domain) + new SyntheticJourney(index, steps, index > first && index % 2 == 1).text()
							+ (last ? atlas(domain, first, index) : ""));
		}
		files.put("vocabulary.journey", SyntheticVocabulary.TEXT);
		return new SyntheticProject(files);
	}

	/** {@return the number of bytes that the files have together} */
	long size() {
		return files.values().stream().mapToLong(Texts::bytes).sum();
	}

	private static String header(int domain) {
		return """
				package synthetic.domain%d
				import synthetic.shared.*
				language %s

				""".formatted(domain, domain % 2 == 0 ? "en" : "fr");
	}

	private static String atlas(int domain, int first, int last) {
		StringBuilder text = new StringBuilder("\natlas Atlas%d \"What clients of domain %d do\" {\n\tjourney "
				.formatted(domain, domain));
		for (int index = first; index <= last; index++) {
			text.append(index == first ? "" : ", ").append(SyntheticJourney.name(index));
		}
		text.append('\n');
		for (int index = first + 1; index <= last; index++) {
			text.append("\t%s precedes %s \"One thing leads to the next\"\n"
					.formatted(SyntheticJourney.name(index - 1), SyntheticJourney.name(index)));
		}
		return text.append("}\n").toString();
	}
}
