// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.Issue.IssueImpl;

import journey.dsl.ui.Texts;

/**
 * A text as it is analysed: empty where the file is too long for that, or no text at all.
 *
 * @param text what is analysed
 * @param obstacle why the text is not analysed, for people; empty where it is
 */
public record AnalysedText(String text, Optional<String> obstacle) {

	/** Id of the problem of a file that is not analysed. */
	public static final String CODE = "file-not-analysed";

	/** The longest text that is analysed, in characters; some ten thousand steps, and a few hundred megabytes of model. */
	public static final int LONGEST = 4 << 20;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What is analysed of a text. */
	public static AnalysedText of(String text) {
		return obstacle(text.length(), text).map(AnalysedText::notAnalysed)
				.orElseGet(() -> new AnalysedText(text, Optional.empty()));
	}

	/**
	 * Why a text is not analysed that is as one that was, but for a part of it.
	 *
	 * @param length how long the text is
	 * @param part the part
	 * @return empty where it is analysed
	 */
	public static Optional<String> obstacle(int length, String part) {
		if (length > LONGEST) {
			return Optional.of(Texts.WORKBENCH.text("file-too-long", LONGEST >> 20));
		}
		return part.indexOf('\0') < 0 ? Optional.empty() : Optional.of(Texts.WORKBENCH.text("file-binary"));
	}

	/** What is analysed of a file whose content cannot be read. */
	static AnalysedText unreadable(IOException problem) {
		return notAnalysed(Texts.WORKBENCH.text("file-unreadable", String.valueOf(problem.getMessage())));
	}

	/**
	 * Reads a text, and no more of it than tells that it is too long. Without its byte order mark, which is none of the
	 * document's either: places in both are the same.
	 */
	static String read(InputStream content, Charset charset) throws IOException {
		char[] buffer = new char[8192];
		StringBuilder text = new StringBuilder();
		Reader reader = new InputStreamReader(content, charset);
		for (int read = reader.read(buffer); read >= 0 && text.length() <= LONGEST; read = reader.read(buffer)) {
			text.append(buffer, 0, read);
		}
		return text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text.toString();
	}

	/** The problem of a file that is not analysed; its only one. */
	public Optional<Issue> problem() {
		return obstacle.map(message -> {
			IssueImpl issue = new IssueImpl();
			issue.setSeverity(Severity.ERROR);
			issue.setCode(CODE);
			issue.setMessage(message);
			issue.setLineNumber(1);
			issue.setColumn(1);
			issue.setOffset(0);
			issue.setLength(0);
			return issue;
		});
	}

	private static AnalysedText notAnalysed(String obstacle) {
		return new AnalysedText("", Optional.of(obstacle));
	}
}
