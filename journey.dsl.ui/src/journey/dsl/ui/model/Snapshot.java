// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.JourneyResource;
import journey.dsl.ide.results.FileResults;
import journey.dsl.validation.RuleSettings;

/**
 * A document's text at one moment, parsed. The resource links itself while it is read, so one thread at a time has it;
 * one that waits for an answer goes before the checks.
 */
public final class Snapshot {

	private final long stamp;
	private final long indexVersion;
	private final XtextResource resource;
	private final Optional<Issue> obstacle;
	private final Turns turns;
	private FileResults results = new FileResults();
	private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

	Snapshot(long stamp, long indexVersion, XtextResource resource, Optional<Issue> obstacle) {
		this(stamp, indexVersion, resource, obstacle, new Turns());
	}

	private Snapshot(long stamp, long indexVersion, XtextResource resource, Optional<Issue> obstacle, Turns turns) {
		this.obstacle = obstacle;
		this.stamp = stamp;
		this.indexVersion = indexVersion;
		this.resource = resource;
		this.turns = turns;
	}

	/**
	 * Reads a later text by reading what has changed in it. This snapshot is stale then: whoever still has it reads the
	 * later text, and finds out that it no longer holds as for any other change.
	 *
	 * @return empty where all of the text has to be read
	 */
	Optional<Snapshot> next(UnreadChange.Edit later) {
		return read(parsed -> {
			if (obstacle.isPresent() || later.from() != stamp || !(parsed instanceof JourneyResource file)
					|| !file.readAgain(later.change())) {
				return Optional.empty();
			}
			Snapshot next = new Snapshot(later.stamp(), indexVersion, parsed, obstacle, turns);
			results = next.results;
			return Optional.of(next);
		});
	}

	/** The document's modification stamp at that moment. */
	public long stamp() {
		return stamp;
	}

	/** The version of the index with which the text was linked. */
	long indexVersion() {
		return indexVersion;
	}

	/** The problem that keeps the text from being analysed, if there is one; the resource is empty then. */
	Optional<Issue> obstacle() {
		return obstacle;
	}

	/** Reads the resource, which must not be kept; never on the user's thread. */
	public <T> T read(Function<XtextResource, T> reader) {
		return turns.atOnce(() -> reader.apply(resource));
	}

	/**
	 * Reads the resource for something that can wait, such as colours; never on the user's thread.
	 *
	 * @param reader gets what tells that somebody waits for the resource; it may end early then
	 * @throws OperationCanceledException where somebody does
	 */
	public <T> T readPatiently(BiFunction<XtextResource, CancelIndicator, T> reader) {
		return turns.patiently(() -> {
			T value = reader.apply(resource, turns.awaited());
			if (turns.awaited().isCanceled()) {
				throw new OperationCanceledException();
			}
			return value;
		});
	}

	/**
	 * Reads the resource together with what is computed from it, each result once for all who ask; neither may be kept;
	 * never on the user's thread.
	 */
	public <T> T read(BiFunction<XtextResource, FileResults, T> reader) {
		return read(parsed -> reader.apply(parsed, results));
	}

	/** What is computed from a text and can wait. */
	@FunctionalInterface
	public interface PatientComputation<T> {

		/**
		 * Computes it.
		 *
		 * @param resource the parsed text
		 * @param results what is computed from it for others as well
		 * @param awaited tells that somebody waits for the resource; the computation may end early then
		 * @return something immutable that holds nothing of the resource
		 */
		T of(XtextResource resource, FileResults results, CancelIndicator awaited);
	}

	/**
	 * What follows from the text and can wait, computed by the first who asks and kept for the others; never on the user's
	 * thread.
	 *
	 * @param type names what is wanted
	 * @throws OperationCanceledException where somebody waits for the resource
	 */
	public <T> T once(Class<T> type, PatientComputation<T> computation) {
		return known(type).orElseGet(() -> readPatiently((parsed, awaited) -> {
			T value = known(type).orElseGet(() -> computation.of(parsed, results, awaited));
			if (!awaited.isCanceled()) {
				derived.put(type, value);
			}
			return value;
		}));
	}

	/** What {@link #once} has computed, where it has; for any thread. */
	public <T> Optional<T> known(Class<T> type) {
		return Optional.ofNullable(type.cast(derived.get(type)));
	}

	/**
	 * Checks the text.
	 *
	 * @param settings the rules that hold
	 * @param preparation gets the resource set and what tells that the checks are given up, before they begin
	 * @param stale tells when nobody wants to know any more
	 * @return the problems; empty where the checks were given up, for a reader or because they are stale
	 */
	Optional<List<Issue>> validate(IResourceValidator validator, RuleSettings settings,
			BiConsumer<ResourceSet, CancelIndicator> preparation, CancelIndicator stale) {
		CancelIndicator giveUp = () -> stale.isCanceled() || turns.awaited().isCanceled();
		return turns.patiently(() -> {
			try {
				settings.attachTo(resource.getResourceSet());
				preparation.accept(resource.getResourceSet(), giveUp);
				List<Issue> issues = validator.validate(resource, CheckMode.ALL, giveUp);
				return giveUp.isCanceled() || issues == null ? Optional.empty() : Optional.of(List.copyOf(issues));
			} catch (OperationCanceledException | OperationCanceledError e) {
				return Optional.empty();
			}
		});
	}
}
