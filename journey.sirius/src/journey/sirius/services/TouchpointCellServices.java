// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Mode;
import journey.dsl.journey.Period;
import journey.dsl.journey.Rating;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Score;
import journey.dsl.journey.Share;
import journey.dsl.journey.Touchpoint;
import journey.dsl.journey.Volume;

/**
 * The values of a touchpoint for what a user typed into its cells. A blank input takes the value away; one that cannot
 * be read leaves it as it is, and the user is told what is expected. Evidence that a value cites is kept.
 */
public final class TouchpointCellServices {

	/** "2 of 5", "2 sur 5", "2/5" or, where the maximum is known, "2". */
	private static final Pattern SCORE = Pattern.compile("([^/]+?)(?:\\s*(?:/|\\bof\\b|\\bsur\\b)\\s*(.+))?");

	/** "~12000 per month", "environ 12000 par mois", "12000/month" or "12000". */
	private static final Pattern VOLUME = Pattern
			.compile("(~|about\\s|environ\\s)?\\s*([\\d\\s.,\\u00a0\\u202f]+?)\\s*(?:(?:/|\\bper\\b|\\bpar\\b)\\s*(.+))?",
					Pattern.CASE_INSENSITIVE);

	private final TouchpointServices shown = new TouchpointServices();
	private final JourneyFactory factory = JourneyFactory.eINSTANCE;

	/** The channel of a title or name; none for a blank input. */
	public Channel editedChannel(Touchpoint touchpoint, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(touchpoint.getChannel(), shown.channelText(touchpoint)),
				"channel", input -> Inputs.element(input, touchpoint, Channel.class));
	}

	/** The department of a title or name; none for a blank input, or where the channel's owner is left as it is. */
	public Department editedTouchpointOwner(Touchpoint touchpoint, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(touchpoint.getOwner(), shown.ownerText(touchpoint)),
				"department", input -> Inputs.element(input, touchpoint, Department.class));
	}

	/** The mode as in the text; {@code UNSPECIFIED} for a blank input. */
	public Mode editedMode(Touchpoint touchpoint, String typed) {
		return Inputs.read(typed, Mode.UNSPECIFIED, new Inputs.Cell<>(touchpoint.getMode(), shown.modeText(touchpoint)),
				"mode", input -> Inputs.literal(input, given(Mode.VALUES), Mode::getLiteral));
	}

	/** The rating, as in the text or in a word of the file's language. */
	public Rating editedRating(Touchpoint touchpoint, String typed) {
		Texts texts = Texts.of(touchpoint);
		return Inputs.read(typed, null, new Inputs.Cell<>(touchpoint.getRating(), shown.ratingText(touchpoint)), "rating",
				input -> Inputs.literal(input, RatingValue.VALUES, value -> texts.get("rating." + value.getLiteral()))
						.map(value -> rating(touchpoint, value)));
	}

	/** The score, such as "2 of 5". */
	public Score editedScore(Touchpoint touchpoint, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(touchpoint.getScore(), shown.scoreText(touchpoint)), "score",
				input -> score(touchpoint, input));
	}

	/** The volume, such as "~12000 per month". */
	public Volume editedVolume(Touchpoint touchpoint, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(touchpoint.getVolume(), shown.volumeText(touchpoint)), "volume",
				input -> volume(touchpoint, input));
	}

	/** The share of clients in percent. */
	public Share editedShare(Touchpoint touchpoint, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(touchpoint.getShare(), shown.shareText(touchpoint)), "percent",
				input -> Inputs.percent(input).map(percent -> share(touchpoint, percent)));
	}

	/** What a touchpoint tells or contains, on one line; null for a blank input. */
	public String editedContent(Touchpoint touchpoint, String typed) {
		return Inputs.text(typed, null, new Inputs.Cell<>(touchpoint.getContent(), shown.contentText(touchpoint)));
	}

	private Rating rating(Touchpoint touchpoint, RatingValue value) {
		Rating rating = touchpoint.getRating() == null ? factory.createRating()
				: EcoreUtil.copy(touchpoint.getRating());
		rating.setValue(value);
		return rating;
	}

	private Optional<Score> score(Touchpoint touchpoint, String input) {
		Matcher parts = SCORE.matcher(input);
		Optional<BigDecimal> value = parts.matches() ? Inputs.number(parts.group(1)) : Optional.empty();
		Optional<BigDecimal> max = value.isEmpty() || parts.group(2) == null
				? Optional.ofNullable(touchpoint.getScore()).map(Score::getMax) : Inputs.number(parts.group(2));
		if (value.isEmpty() || max.isEmpty() || max.get().signum() <= 0 || value.get().compareTo(max.get()) > 0) {
			return Optional.empty();
		}
		Score score = touchpoint.getScore() == null ? factory.createScore() : EcoreUtil.copy(touchpoint.getScore());
		score.setValue(value.get());
		score.setMax(max.get());
		return Optional.of(score);
	}

	private Optional<Volume> volume(Touchpoint touchpoint, String input) {
		Matcher parts = VOLUME.matcher(input);
		Optional<BigDecimal> value = parts.matches() ? Inputs.number(parts.group(2)) : Optional.empty();
		Optional<Period> period = value.isEmpty() || parts.group(3) == null ? Optional.of(Period.UNSPECIFIED)
				: period(touchpoint, parts.group(3));
		if (value.isEmpty() || period.isEmpty()) {
			return Optional.empty();
		}
		Volume volume = touchpoint.getVolume() == null ? factory.createVolume()
				: EcoreUtil.copy(touchpoint.getVolume());
		volume.setApproximate(parts.group(1) != null);
		volume.setValue(value.get());
		volume.setPeriod(period.get());
		return Optional.of(volume);
	}

	private static Optional<Period> period(Touchpoint touchpoint, String word) {
		Texts texts = Texts.of(touchpoint);
		return Inputs.literal(word, given(Period.VALUES), period -> texts.get("period." + period.getLiteral()));
	}

	private Share share(Touchpoint touchpoint, BigDecimal percent) {
		Share share = touchpoint.getShare() == null ? factory.createShare() : EcoreUtil.copy(touchpoint.getShare());
		share.setPercent(percent);
		return share;
	}

	/** The literals that can be written: the first one says that nothing is. */
	static <T> List<T> given(List<T> literals) {
		return literals.subList(1, literals.size());
	}
}
