// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMining;

import journey.dsl.ide.mining.ReferenceMining;
import journey.dsl.ide.mining.ReferenceMinings;
import journey.dsl.ui.model.Language;
import journey.dsl.ui.model.Snapshot;
import journey.dsl.ui.model.ValidatedSnapshot;

/**
 * Shows how often an element is referred to: above one that takes several lines, behind one that takes a single line,
 * where a line above each would double the length of a list.
 */
public final class ReferenceMiningProvider extends SnapshotMiningProvider<ReferenceMining> {

	private final ForeignReferences foreign = new ForeignReferences();

	/** The minings of a snapshot, in a type of their own so that the snapshot can keep them. */
	private record Known(List<ReferenceMining> minings) {
	}

	/** Shows them where the user wants that. */
	public ReferenceMiningProvider() {
		super(MiningPreference.REFERENCES);
	}

	/** Computes the minings of a snapshot, which the viewer finds there once it asks for them. */
	static void compute(ValidatedSnapshot result, Language language) {
		ReferenceMinings references = language.get(ReferenceMinings.class);
		result.snapshot().once(Known.class,
				(resource, results, awaited) -> new Known(references.of(resource, awaited)));
	}

	@Override
	List<ReferenceMining> known(Snapshot snapshot) {
		return snapshot.known(Known.class).map(Known::minings).orElse(List.of());
	}

	@Override
	ICodeMining show(ReferenceMining mining, IDocument document) throws BadLocationException {
		ReferenceCount count = new ReferenceCount(mining, foreign, models());
		int line = document.getLineOfOffset(mining.offset());
		return mining.severalLines() ? new ReferenceHeader(document, line, this, count)
				: new ReferenceLineEnd(document, line, this, count);
	}
}
