// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.JourneyResource;
import journey.dsl.ide.proposals.Proposal;
import journey.tests.TextChanges;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is known of a text of which a part was read again leads to the proposals of the text read anew. */
class ProposalsAgainProperties {

	private static final List<String> CHANNELS = List.of("Web", "Call", "Shop", "Nowhere");

	@Property(tries = 60)
	void proposalsOfAnEditedTextAreThoseOfTheTextReadAnew(@ForAll("channels") List<String> before,
			@ForAll("channels") List<String> after) {
		// given
		JourneyResource edited = new ProposalHarness().load("file.journey", text(before));
		assertThat(proposals(edited, text(before))).isNotEmpty();
		List<String> now = new ArrayList<>(before);

		// when
		for (int step = 0; step < now.size(); step++) {
			String old = text(now);
			if (!after.get(step).equals(now.set(step, after.get(step)))) {
				assertThat(edited.readAgain(TextChanges.between(old, text(now)))).isTrue();
			}
		}

		// then
		JourneyResource anew = new ProposalHarness().load("file.journey", text(now));
		assertThat(proposals(edited, text(now))).isEqualTo(proposals(anew, text(now)));
	}

	@Provide
	Arbitrary<List<String>> channels() {
		return Arbitraries.of(CHANNELS).list().ofSize(3);
	}

	private List<Proposal> proposals(JourneyResource file, String text) {
		return ProposalHarness.at(file, text.lastIndexOf("via ") + "via ".length());
	}

	private static String text(List<String> channels) {
		return """
				channel Web digital
				channel Call physical
				channel Shop physical
				journey Buy {
					phase Search before {
						step Look { touchpoint Site "Site" via %s { } }
						step Ask { touchpoint Line "Line" via %s { } }
					}
					phase Order purchase { step Pay { touchpoint Desk "Desk" via %s { } } }
				}
				""".formatted(channels.toArray());
	}
}
