// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.ActionStatus;
import journey.dsl.journey.Basis;
import journey.dsl.journey.ChannelKind;
import journey.dsl.journey.Direction;
import journey.dsl.journey.EvidenceKind;
import journey.dsl.journey.EvidenceLevel;
import journey.dsl.journey.Handover;
import journey.dsl.journey.InitiativeStatus;
import journey.dsl.journey.JourneyLevel;
import journey.dsl.journey.JourneyState;
import journey.dsl.journey.MetricStatus;
import journey.dsl.journey.Mode;
import journey.dsl.journey.NeedKind;
import journey.dsl.journey.Period;
import journey.dsl.journey.PersonaKind;
import journey.dsl.journey.PhaseKind;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Relationship;
import journey.dsl.journey.ResourceStatus;
import journey.dsl.journey.Severity;

/** Words and numbers in both languages. */
class WordingTest {

	@Test
	void bothLanguagesHaveTheSameTexts() {
		var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		String name = "journey.dsl.documentation.text.messages";

		assertThat(ResourceBundle.getBundle(name, Locale.FRENCH, control).keySet())
				.isEqualTo(ResourceBundle.getBundle(name, Locale.ROOT, control).keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "fr"})
	void everyValueHasAWord(String language) {
		Wording wording = new Wording(Locale.forLanguageTag(language));
		Stream<Enumerator> values = Stream.<List<? extends Enumerator>>of(ActionStatus.VALUES, Basis.VALUES,
				ChannelKind.VALUES, InitiativeStatus.VALUES, JourneyLevel.VALUES, JourneyState.VALUES, Mode.VALUES,
				NeedKind.VALUES, Period.VALUES, PersonaKind.VALUES, PhaseKind.VALUES, RatingValue.VALUES,
				Relationship.VALUES, Severity.VALUES, EvidenceKind.VALUES, EvidenceLevel.VALUES, MetricStatus.VALUES,
				Direction.VALUES, ResourceStatus.VALUES, Handover.VALUES).flatMap(List::stream);

		assertThat(values.filter(value -> !value.getName().equals("unspecified"))).isNotEmpty()
				.allSatisfy(value -> assertThat(wording.word(value)).isNotEmpty());
	}

	@Test
	void numbersFollowTheLanguage() {
		assertThat(List.of(new Wording(Locale.ENGLISH).number(-12345.678), new Wording(Locale.FRENCH).number(-12345.678),
				new Wording(Locale.ENGLISH).percent(12.5), new Wording(Locale.FRENCH).percent(12.5)))
				.containsExactly("−12,345.68", "−12\u00A0345,68", "12.5%", "12,5\u00A0%");
	}

	@Test
	void englishStandsInForOtherLanguages() {
		assertThat(new Wording(Locale.JAPANESE).text("page.overview")).isEqualTo("Overview");
	}
}
