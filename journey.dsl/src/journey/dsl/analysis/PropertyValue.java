// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.List;

import journey.dsl.journey.NamedElement;

/**
 * The value of a step's property, as differences show it. Properties are called as in the text: {@code emotion},
 * {@code expects}, {@code gets}, {@code risk}, {@code moment.importance}, {@code owner}, {@code answers}; a measure by
 * its metric ({@code Nps}, {@code Nps.target}, {@code Nps.result}); a way on by its target ({@code next.Order},
 * {@code next.abandon}); and what belongs to a touchpoint, action, pain or act by that one's name
 * ({@code Catalogue.rating}, {@code .share}, {@code .channel}).
 */
public sealed interface PropertyValue {

	/**
	 * A number: emotions on the scale, or between -1 and 1 where the two versions have different scales; percentages as
	 * fractions of 1; measures in their unit.
	 */
	record Amount(double number) implements PropertyValue {

		@Override
		public Object comparable() {
			return number;
		}
	}

	/** Texts or words of the language, in document order. */
	record Texts(List<String> texts) implements PropertyValue {

		/** Takes an immutable copy. */
		public Texts {
			texts = List.copyOf(texts);
		}

		@Override
		public Object comparable() {
			return texts;
		}
	}

	/** Elements referred to, in document order. Elements of two versions of a project are the same by name. */
	record Elements(List<NamedElement> elements) implements PropertyValue {

		/** Takes an immutable copy. */
		public Elements {
			elements = List.copyOf(elements);
		}

		@Override
		public Object comparable() {
			return elements.stream().map(QualifiedNames::of).toList();
		}
	}

	/** Something that is there and has no figure, such as one of several ways on that nobody has counted. */
	record Unknown() implements PropertyValue {

		@Override
		public Object comparable() {
			return this;
		}
	}

	/** What decides whether two values are the same. */
	Object comparable();
}
