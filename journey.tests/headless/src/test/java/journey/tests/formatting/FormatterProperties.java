// SPDX-License-Identifier: EPL-2.0
package journey.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;

import journey.dsl.formatting2.FormattedText;
import journey.tests.Models;
import journey.tests.language.GrammarTest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, however its white space and comments lie. */
class FormatterProperties {

	private static final List<String> SPACES = List.of(" ", " ", " ", " ", " ", "   ", "\n", "\n", "\n    ", "\n\n", "\t",
			" \n \n\n  ", "\r\n", "\r", "\u00A0", " \u202F ");
	private static final List<String> COMMENTS = List.of(" // a remark\n", "\n// on its own line\n\n", "/* short */",
			" /** of two\n * lines */\n", "\n\t/*\n\t * in\n\t\t*   three\n\t */", "//\r\n", " /* a */ /* b */ ", "/**/");

	@Property(tries = 400)
	void formattingTwiceIsFormattingOnce(@ForAll("messyTexts") String text) {
		String once = Formatting.format(text);

		assertThat(Formatting.format(once)).isEqualTo(once);
	}

	@Property(tries = 400)
	void onlyWhiteSpaceChanges(@ForAll("messyTexts") String text) {
		assertThat(Formatting.tokens(Formatting.format(text))).isEqualTo(Formatting.tokens(text));
	}

	@Property(tries = 200)
	void theModelStaysTheSame(@ForAll("messyTexts") String text) {
		String formatted = Formatting.format(text);

		assertThat(EcoreUtil.equals(Models.parse(formatted), Models.parse(text))).isTrue();
	}

	@Property(tries = 200)
	void noLineEndsInABlankAndNoTwoAreEmpty(@ForAll("messyTexts") String text) {
		// when
		String formatted = Formatting.format(text);

		// then
		assertThat(withoutComments(formatted)).doesNotContainPattern("[ \t]\n|\n\n\n|^\\s|\n\n$");
	}

	@Property(tries = 200)
	void aPartIsFormattedAsTheWholeWouldBe(@ForAll("messyTexts") String text, @ForAll("fractions") double from,
			@ForAll("fractions") double length) {
		// given
		int start = (int) (from * text.length());
		int end = start + (int) (length * (text.length() - start));
		FormattedText formatter = Models.service(FormattedText.class);

		// when
		var changes = formatter.changes(Formatting.parse(text), new org.eclipse.xtext.util.TextRegion(start, end - start));

		// then
		assertThat(formatter.changes(Formatting.parse(text)).stream()
				.filter(change -> change.getOffset() >= start && change.getEndOffset() <= end).map(Object::toString))
				.containsExactlyElementsOf(changes.stream().map(Object::toString).toList());
	}

	private static String withoutComments(String text) {
		StringBuilder result = new StringBuilder();
		for (ILeafNode leaf : Formatting.parse(text).getParseResult().getRootNode().getLeafNodes()) {
			result.append(Formatting.isComment(leaf) || leaf.getText().startsWith("\"") ? "x" : leaf.getText());
		}
		return result.toString().replace("\r\n", "\n");
	}

	@Provide
	Arbitrary<Double> fractions() {
		return Arbitraries.doubles().between(0, 1);
	}

	@Provide
	Arbitrary<String> messyTexts() {
		return Combinators.combine(Arbitraries.of(texts()), Arbitraries.longs(), Arbitraries.of(0.0, 0.02, 0.2))
				.as(FormatterProperties::messy);
	}

	/** The text with other white space, and with comments, wherever white space may be. */
	private static String messy(String text, long seed, double comments) {
		Random random = new Random(seed);
		StringBuilder result = new StringBuilder(gap(random, comments));
		for (ILeafNode leaf : Formatting.parse(text).getParseResult().getRootNode().getLeafNodes()) {
			if (!leaf.isHidden()) {
				result.append(leaf.getText());
			} else {
				result.append(Formatting.isComment(leaf) ? leaf.getText() : gap(random, comments));
			}
		}
		return result.append(gap(random, comments)).toString();
	}

	private static String gap(Random random, double comments) {
		List<String> choices = random.nextDouble() < comments ? COMMENTS : SPACES;
		return choices.get(random.nextInt(choices.size()));
	}

	private static List<String> texts() {
		List<String> texts = new ArrayList<>(GrammarTest.texts());
		for (String folder : List.of("examples", "journey.tests/headless/src/test/resources/models")) {
			try (Stream<Path> files = Files.walk(Models.projectRoot().resolve(folder))) {
				files.filter(file -> file.toString().endsWith(".journey")).sorted().map(FormatterProperties::read)
						.forEach(texts::add);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return texts;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
