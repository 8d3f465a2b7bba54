// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;

/**
 * Counts what parts of a file bring in: its steps, and what is outside of them. The count is kept with the file as long
 * as nothing outside of its steps changes, and brought up to date by those steps alone that were read again.
 */
public final class Tally<T> {

	private final Object basis;
	private final List<EObject> parts;
	private final List<Collection<T>> shares;
	private final Multiset<T> all = HashMultiset.create();

	private Tally(Object basis, List<EObject> parts, Function<EObject, ? extends Collection<T>> share) {
		this.basis = basis;
		this.parts = new ArrayList<>(parts);
		this.shares = new ArrayList<>(parts.size());
		for (EObject part : parts) {
			Collection<T> found = share.apply(part);
			shares.add(found);
			all.addAll(found);
		}
	}

	/**
	 * How often each thing comes.
	 *
	 * @param file the file of all parts
	 * @param key tells what is counted, and in which parts
	 * @param basis what the shares depend on besides their part and what stands outside of the file's steps; empty where
	 *            that is not known, so that nothing is kept
	 * @param parts steps, and elements that hold steps
	 * @param share what a part brings in: a step by all that is in it, another element by what is outside of steps
	 * @return holds until the next call with this key
	 */
	@SuppressWarnings("unchecked")
	public static <T> Multiset<T> of(Resource file, Object key, Optional<List<Object>> basis, List<EObject> parts,
			Function<EObject, ? extends Collection<T>> share) {
		Tally<T> tally = file instanceof XtextResource text && basis.isPresent()
				? Surroundings.of(text).update(key, Tally.class, before -> before
						.filter(known -> known.basis.equals(basis) && known.parts.size() == parts.size())
						.map(known -> known.update(parts, share)).orElseGet(() -> new Tally<>(basis, parts, share)))
				: new Tally<>(basis, parts, share);
		return Multisets.unmodifiableMultiset(tally.all);
	}

	/** {@return the parts of a whole file: its root elements, by what is outside of steps, and all steps} */
	public static List<EObject> parts(Resource file) {
		List<EObject> parts = new ArrayList<>(file.getContents());
		for (EObject root : file.getContents()) {
			if (root instanceof JourneyFile read) {
				read.getElements().stream().filter(Journey.class::isInstance)
						.forEach(journey -> parts.addAll(Contents.steps((Journey) journey)));
			}
		}
		return parts;
	}

	/** Asks for all new shares first: one that fails, or is given up, leaves the count as it was. */
	private Tally<T> update(List<EObject> now, Function<EObject, ? extends Collection<T>> share) {
		BitSet changed = new BitSet();
		List<Collection<T>> fresh = new ArrayList<>();
		for (int index = 0; index < now.size(); index++) {
			if (now.get(index) != parts.get(index)) {
				changed.set(index);
				fresh.add(share.apply(now.get(index)));
			}
		}
		int next = 0;
		for (int index = changed.nextSetBit(0); index >= 0; index = changed.nextSetBit(index + 1)) {
			Multisets.removeOccurrences(all, shares.get(index));
			all.addAll(fresh.get(next));
			parts.set(index, now.get(index));
			shares.set(index, fresh.get(next++));
		}
		return this;
	}
}
