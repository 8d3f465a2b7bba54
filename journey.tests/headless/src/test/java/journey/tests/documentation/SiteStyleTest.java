// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.style.SiteStyle;
import journey.dsl.documentation.style.StyleException;
import journey.tests.Models;

/** A company's own look. */
class SiteStyleTest {

	private static final Pattern PROPERTY = Pattern.compile("`(--[a-z-]+)`");
	private static final Pattern DECLARED = Pattern.compile("(?m)^\\t(--[a-z-]+):");

	private static SiteStyle of(String name, String content) throws StyleException {
		return SiteStyle.of(Map.of(name, content.getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = {":root { --accent: #123456 }", ".bar { background: url(data:image/png;base64,AA==) }",
			".bar { background: url( 'data:image/gif;base64,AA==' ) }", "/* url(https://example.org) */ a { color: red }",
			"svg { filter: url(#shadow) }"})
	void takesASheetThatNeedsNothingElse(String css) throws StyleException {
		assertThat(of(SiteStyle.SHEET, css).sheet()).contains(css);
	}

	@ParameterizedTest
	@ValueSource(strings = {"@import 'a.css';", "@IMPORT url(data:text/css,a)", "a { background: url(a.png) }",
			"a { background: URL( \"https://example.org/a.png\" ) }", "a { background: image-set('a.png' 1x) }"})
	void refusesASheetThatReachesOut(String css) {
		assertThatThrownBy(() -> of(SiteStyle.SHEET, css)).hasMessage("style.css: REACHES_OUT");
	}

	@Test
	void readsTheTitleOfALogo() throws StyleException {
		assertThat(of(SiteStyle.SVG_LOGO, "<svg xmlns='http://www.w3.org/2000/svg'><title> Durand  &amp; Co </title></svg>")
				.logo().orElseThrow().text()).isEqualTo("Durand & Co");
	}

	@ParameterizedTest
	@ValueSource(strings = {"<script/>", "<g onclick='a()'/>", "<animate attributeName='x'/>",
			"<foreignObject/>", "<set attributeName='x'/>"})
	void refusesALogoThatActs(String content) {
		assertThatThrownBy(() -> of(SiteStyle.SVG_LOGO, "<svg xmlns='http://www.w3.org/2000/svg'>" + content + "</svg>"))
				.hasMessage("logo.svg: ACTIVE_PICTURE");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "<html/>", "<svg/>",
			"<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"})
	void refusesALogoThatIsNone(String content) {
		assertThatThrownBy(() -> of(SiteStyle.SVG_LOGO, content)).hasMessage("logo.svg: NO_PICTURE");
	}

	@Test
	void refusesALogoThatShowsSomethingElse() {
		assertThatThrownBy(() -> of(SiteStyle.SVG_LOGO, "<svg xmlns='http://www.w3.org/2000/svg'>"
				+ "<image href='https://example.org/a.png'/></svg>")).hasMessage("logo.svg: REACHES_OUT");
	}

	@Test
	void refusesPixelsThatAreNone() {
		assertThatThrownBy(() -> of(SiteStyle.PNG_LOGO, "GIF89a")).hasMessage("logo.png: NO_PICTURE");
	}

	@Test
	void makesAParagraphOfEachLineOfTheFooter() throws StyleException {
		assertThat(of(SiteStyle.FOOTER, "\uFEFFDurand\u0007\n\n  <b>intern</b>\r\n").footer())
				.containsExactly("Durand", "<b>intern</b>");
	}

	@Test
	void refusesAFooterThatIsNoText() {
		assertThatThrownBy(() -> SiteStyle.of(Map.of(SiteStyle.FOOTER, new byte[] {(byte) 0xFF})))
				.hasMessage("footer.txt: NOT_TEXT");
	}

	@Test
	void refusesAFooterThatIsTooLong() {
		assertThatThrownBy(() -> of(SiteStyle.FOOTER, "x".repeat(8 * 1024 + 1))).hasMessage("footer.txt: TOO_LARGE");
	}

	@Test
	void theGuideNamesEveryPropertyAndNoOther() throws IOException {
		String guide = Files.readString(Models.projectRoot().resolve("docs/documentation.md"));
		String rows = guide.lines().filter(line -> line.startsWith("| `--")).map(line -> line.split("\\|")[1])
				.collect(Collectors.joining());
		String sheet = Files.readString(Models.projectRoot()
				.resolve("journey.dsl/src/journey/dsl/documentation/assets/site.css"));
		Stream<String> tones = Arrays.stream(Tone.values()).map(tone -> "--" + tone.cssName());
		Stream<String> properties = DECLARED.matcher(sheet.substring(sheet.indexOf(":root"), sheet.indexOf("html {")))
				.results().map(match -> match.group(1));

		assertThat(PROPERTY.matcher(rows).results().map(match -> match.group(1)))
				.containsExactlyInAnyOrderElementsOf(new TreeSet<>(Stream.concat(tones, properties).toList()));
	}
}
