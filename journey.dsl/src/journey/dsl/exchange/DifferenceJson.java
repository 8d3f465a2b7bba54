// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import com.google.gson.stream.JsonWriter;

import journey.dsl.analysis.Difference;
import journey.dsl.analysis.Difference.Change;
import journey.dsl.analysis.Difference.Match;
import journey.dsl.analysis.PropertyValue;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.journey.NamedElement;

/** The difference of two versions of a journey. */
final class DifferenceJson {

	private final ResultJson json;

	DifferenceJson(ResultJson json) {
		this.json = json;
	}

	/** Writes the member {@code difference}, null where the journey revises none. */
	void write(Optional<Difference> difference) throws IOException {
		JsonWriter writer = json.writer().name("difference");
		if (difference.isEmpty()) {
			writer.nullValue();
			return;
		}
		writer.beginObject();
		write(difference.get());
		writer.endObject();
	}

	private void write(Difference difference) throws IOException {
		json.elements("added", both(difference.added(), difference.addedTouchpoints()));
		json.elements("removed", both(difference.removed(), difference.removedTouchpoints()));
		json.elements("moved", current(difference.moved()));
		json.elements("retitled", both(current(difference.retitled()), current(difference.retitledTouchpoints())));
		json.objects("changed", difference.changed(), this::writeChange);
	}

	/** Steps first, then touchpoints. */
	private static List<NamedElement> both(List<? extends NamedElement> steps,
			List<? extends NamedElement> touchpoints) {
		return Stream.<NamedElement>concat(steps.stream(), touchpoints.stream()).toList();
	}

	/** What is in both versions is called as in the new one. */
	private static <T extends NamedElement> List<T> current(List<Match<T>> matches) {
		return matches.stream().map(Match::after).toList();
	}

	private void writeChange(Change change) throws IOException {
		json.element("step", change.step().after());
		json.text("property", change.property());
		json.writer().name("from");
		writeValue(change.from());
		json.writer().name("to");
		writeValue(change.to());
	}

	/** A number, a text, or an array where there are several; null for what is absent or unknown. */
	private void writeValue(Optional<PropertyValue> value) throws IOException {
		PropertyValue present = value.orElse(new PropertyValue.Unknown());
		if (present instanceof PropertyValue.Amount amount) {
			json.number(OptionalDouble.of(amount.number()));
		} else if (present instanceof PropertyValue.Texts texts) {
			writeTexts(texts.texts());
		} else if (present instanceof PropertyValue.Elements elements) {
			writeTexts(elements.elements().stream().map(QualifiedNames::of).toList());
		} else {
			json.writer().nullValue();
		}
	}

	private void writeTexts(List<String> texts) throws IOException {
		if (texts.size() == 1) {
			json.writer().value(texts.get(0));
			return;
		}
		json.writer().beginArray();
		for (String text : texts) {
			json.writer().value(text);
		}
		json.writer().endArray();
	}
}
