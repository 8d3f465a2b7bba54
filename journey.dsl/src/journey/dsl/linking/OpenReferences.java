// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;

/**
 * What a file has noted down of references that lead nowhere, in parts of it that were read again. Xtext's linker
 * forgets all notes each time that it is asked to link something; those on the rest of the file are still needed.
 */
public final class OpenReferences {

	private final LazyLinkingResource file;
	private final List<Integer> open = new ArrayList<>();
	private boolean linking;

	/** Those of a file of which no part has been read again. */
	public OpenReferences(LazyLinkingResource file) {
		this.file = file;
	}

	/** {@return whether a part is being linked, and the file has to keep its notes} */
	public boolean areKept() {
		return linking;
	}

	/** Notes down what the references of a part say, and drops the notes on parts that are gone. */
	public void link(EObject part) {
		open.removeIf(index -> {
			boolean gone = file.getLazyProxyInformation(index).getFirst().eResource() != file;
			if (gone) {
				file.removeLazyProxyInformation(index);
			}
			return gone;
		});
		linking = true;
		try {
			file.getLinker().linkModel(part, new ListBasedDiagnosticConsumer());
		} finally {
			linking = false;
		}
	}

	/**
	 * Looks up the references of a part, and keeps the notes on those alone that lead nowhere.
	 *
	 * @param first where the notes on the part begin
	 * @param end where they end
	 */
	public void lookUp(EObject part, int first, int end) {
		EcoreUtil.resolveAll(part);
		Set<Integer> found = new HashSet<>();
		addOpen(part, found);
		part.eAllContents().forEachRemaining(element -> addOpen(element, found));
		for (int index = first; index < end; index++) {
			if (!found.contains(index)) {
				file.removeLazyProxyInformation(index);
			}
		}
		open.addAll(found);
	}

	private void addOpen(EObject element, Set<Integer> found) {
		((InternalEList<EObject>) element.eCrossReferences()).basicIterator().forEachRemaining(target -> {
			if (target.eIsProxy() && file.getEncoder().isCrossLinkFragment(file, EcoreUtil.getURI(target).fragment())) {
				found.add(file.getEncoder().getIndex(EcoreUtil.getURI(target).fragment()));
			}
		});
	}

	/** Tells that the file has dropped all notes. */
	public void forget() {
		open.clear();
	}
}
