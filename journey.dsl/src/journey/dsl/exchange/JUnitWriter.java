// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import journey.dsl.analysis.Finding;

/**
 * Findings as the XML report of JUnit, which build servers show: one suite per file, one case per finding. A finding
 * below the threshold is a case that passes and says so in its output; a file without findings is one case that passes.
 */
public final class JUnitWriter {

	/** What XML 1.0 cannot carry, not even as a character reference. */
	private static final Pattern FORBIDDEN =
			Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

	private final Predicate<Finding> fails;

	/**
	 * A writer.
	 *
	 * @param fails whether a finding makes its case fail
	 */
	public JUnitWriter(Predicate<Finding> fails) {
		this.fails = fails;
	}

	/**
	 * Writes the report.
	 *
	 * @param findings the findings in order
	 * @param files all files that were checked
	 * @param out receives the text; it stays open
	 */
	public void write(List<Finding> findings, List<String> files, Writer out) throws IOException {
		Map<String, List<Finding>> byFile = findings.stream().collect(Collectors.groupingBy(Finding::file));
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			xml.writeStartElement("testsuites");
			attribute(xml, "name", "journey check");
			counts(xml, findings, files.stream().mapToInt(file -> cases(byFile, file)).sum());
			for (String file : files) {
				suite(xml, file, byFile.getOrDefault(file, List.of()));
			}
			xml.writeCharacters("\n");
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.writeCharacters("\n");
			xml.flush();
		} catch (XMLStreamException failure) {
			throw new IOException(failure);
		}
	}

	private static int cases(Map<String, List<Finding>> byFile, String file) {
		return Math.max(1, byFile.getOrDefault(file, List.of()).size());
	}

	private void suite(XMLStreamWriter xml, String file, List<Finding> findings) throws XMLStreamException {
		xml.writeCharacters("\n  ");
		xml.writeStartElement("testsuite");
		attribute(xml, "name", file);
		counts(xml, findings, Math.max(1, findings.size()));
		if (findings.isEmpty()) {
			xml.writeCharacters("\n    ");
			xml.writeEmptyElement("testcase");
			attribute(xml, "classname", file);
			attribute(xml, "name", "check");
		}
		Map<String, Integer> names = new HashMap<>();
		for (Finding finding : findings) {
			testCase(xml, finding, name(finding, names));
		}
		xml.writeCharacters("\n  ");
		xml.writeEndElement();
	}

	/** A name without line numbers, so that a build server recognises a case after an edit elsewhere in the file. */
	private static String name(Finding finding, Map<String, Integer> names) {
		String name = finding.element().isEmpty() ? finding.rule() : finding.rule() + " " + finding.element();
		int count = names.merge(name, 1, Integer::sum);
		return count == 1 ? name : name + " (" + count + ")";
	}

	private void testCase(XMLStreamWriter xml, Finding finding, String name) throws XMLStreamException {
		boolean failure = fails.test(finding);
		xml.writeCharacters("\n    ");
		xml.writeStartElement("testcase");
		attribute(xml, "classname", finding.file());
		attribute(xml, "name", name);
		xml.writeCharacters("\n      ");
		xml.writeStartElement(failure ? "failure" : "system-out");
		if (failure) {
			attribute(xml, "type", severity(finding));
			attribute(xml, "message", finding.message());
		}
		xml.writeCharacters(clean(finding.file() + ":" + finding.line() + ":" + finding.column() + ": "
				+ severity(finding) + ": " + finding.message() + " [" + finding.rule() + "]"));
		xml.writeEndElement();
		xml.writeCharacters("\n    ");
		xml.writeEndElement();
	}

	private void counts(XMLStreamWriter xml, List<Finding> findings, int cases) throws XMLStreamException {
		attribute(xml, "tests", Integer.toString(cases));
		attribute(xml, "failures", Long.toString(findings.stream().filter(fails).count()));
		attribute(xml, "errors", "0");
		attribute(xml, "skipped", "0");
	}

	private static String severity(Finding finding) {
		return finding.severity().name().toLowerCase(Locale.ROOT);
	}

	private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
		xml.writeAttribute(name, clean(value));
	}

	private static String clean(String text) {
		return FORBIDDEN.matcher(text).replaceAll("");
	}
}
