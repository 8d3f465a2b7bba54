// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.validation.RuleSettings;

/**
 * A document's text at one moment, parsed. The resource links itself while it is read, so one thread at a time has it;
 * one that waits for an answer goes before the checks.
 */
public final class Snapshot {

	private final long stamp;
	private final long indexVersion;
	private final XtextResource resource;
	private final AtomicInteger waiting = new AtomicInteger();

	Snapshot(long stamp, long indexVersion, XtextResource resource) {
		this.stamp = stamp;
		this.indexVersion = indexVersion;
		this.resource = resource;
	}

	/** The document's modification stamp at that moment. */
	public long stamp() {
		return stamp;
	}

	/** The version of the index with which the text was linked. */
	long indexVersion() {
		return indexVersion;
	}

	/** Reads the resource, which must not be kept; never on the user's thread. */
	public <T> T read(Function<XtextResource, T> reader) {
		waiting.incrementAndGet();
		try {
			synchronized (resource) {
				return reader.apply(resource);
			}
		} finally {
			waiting.decrementAndGet();
		}
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
		CancelIndicator giveUp = () -> stale.isCanceled() || waiting.get() > 0;
		synchronized (resource) {
			try {
				settings.attachTo(resource.getResourceSet());
				preparation.accept(resource.getResourceSet(), giveUp);
				List<Issue> issues = validator.validate(resource, CheckMode.ALL, giveUp);
				return giveUp.isCanceled() || issues == null ? Optional.empty() : Optional.of(List.copyOf(issues));
			} catch (OperationCanceledException | OperationCanceledError e) {
				return Optional.empty();
			}
		}
	}
}
