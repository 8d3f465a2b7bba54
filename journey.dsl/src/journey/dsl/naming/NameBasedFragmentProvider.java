// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * URI fragments made of names, such as <code>/BuySofa/Search/Compare/@emotion</code>. Diagrams and the index refer to
 * elements by them, so they stay the same when lines are inserted or elements reordered. Both directions take one step
 * for each level of the tree.
 */
@Singleton
public final class NameBasedFragmentProvider implements IFragmentProvider {

	private static final String ROOT = "/";

	private final IResourceScopeCache cache;

	@Inject
	NameBasedFragmentProvider(IResourceScopeCache cache) {
		this.cache = cache;
	}

	@Override
	public String getFragment(EObject object, Fallback fallback) {
		StringBuilder fragment = new StringBuilder();
		EObject current = object;
		for (EObject owner = current.eContainer(); owner != null; owner = current.eContainer()) {
			fragment.insert(0, ROOT + segments(owner).segment(current));
			current = owner;
		}
		return fragment.isEmpty() ? ROOT : fragment.toString();
	}

	@Override
	public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
		if (!fragment.startsWith(ROOT)) {
			return fallback.getEObject(fragment);
		}
		EObject current = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		for (int start = 1; current != null && start < fragment.length();) {
			int end = fragment.indexOf('/', start);
			end = end < 0 ? fragment.length() : end;
			current = segments(current).child(fragment.substring(start, end));
			start = end + 1;
		}
		return current;
	}

	private ChildSegments segments(EObject owner) {
		return cache.get(Tuples.create(ChildSegments.class, owner), owner.eResource(), () -> ChildSegments.of(owner));
	}
}
