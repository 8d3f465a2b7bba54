// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import com.google.gson.stream.JsonWriter;

import journey.dsl.analysis.QualifiedNames;

/** How values of results are written: numbers as numbers, elements by qualified name, what is unknown as null. */
final class ResultJson {

	/** Enough for every result, and the noise of binary fractions such as 0.7760000000000001 is gone. */
	private static final MathContext DIGITS = new MathContext(12);

	private final JsonWriter json;

	ResultJson(JsonWriter json) {
		this.json = json;
	}

	/** Writes something that may fail. */
	interface Writing<T> {

		void write(T value) throws IOException;
	}

	JsonWriter writer() {
		return json;
	}

	void text(String name, String value) throws IOException {
		json.name(name).value(value);
	}

	void element(String name, EObject element) throws IOException {
		json.name(name).value(element == null ? null : QualifiedNames.of(element));
	}

	void number(String name, double value) throws IOException {
		json.name(name);
		number(OptionalDouble.of(value));
	}

	void number(String name, OptionalDouble value) throws IOException {
		json.name(name);
		number(value);
	}

	void number(String name, OptionalInt value) throws IOException {
		json.name(name);
		number(value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty());
	}

	/** Writes a number alone; one that is not finite is unknown. */
	void number(OptionalDouble value) throws IOException {
		if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
			json.nullValue();
		} else {
			json.value(rounded(value.getAsDouble()));
		}
	}

	private static BigDecimal rounded(double value) {
		BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
	}

	/** Writes a constant as the language calls it; one that stands for "not given" as null. */
	void literal(String name, Enumerator constant) throws IOException {
		String word = constant == null ? "unspecified" : constant.getLiteral();
		json.name(name).value(word.equals("unspecified") ? null : word);
	}

	/** Writes a constant of a result in lower case. */
	void word(String name, Enum<?> constant) throws IOException {
		json.name(name).value(constant.name().toLowerCase(Locale.ROOT));
	}

	void elements(String name, Collection<? extends EObject> elements) throws IOException {
		json.name(name).beginArray();
		for (EObject element : elements) {
			json.value(QualifiedNames.of(element));
		}
		json.endArray();
	}

	/** Writes numbers by name. Of a name that occurs twice, which is an error in the model, the first counts. */
	<K> void numbers(String name, Map<K, OptionalDouble> numbers, Function<K, String> key) throws IOException {
		Set<String> written = new HashSet<>();
		json.name(name).beginObject();
		for (Map.Entry<K, OptionalDouble> entry : numbers.entrySet()) {
			if (written.add(key.apply(entry.getKey()))) {
				number(key.apply(entry.getKey()), entry.getValue());
			}
		}
		json.endObject();
	}

	/** Writes an array of objects. */
	<T> void objects(String name, Collection<T> values, Writing<T> members) throws IOException {
		json.name(name).beginArray();
		for (T value : values) {
			json.beginObject();
			members.write(value);
			json.endObject();
		}
		json.endArray();
	}
}
