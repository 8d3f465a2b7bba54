// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMining;

import journey.dsl.ide.mining.Mining;
import journey.dsl.ide.mining.StepMinings;
import journey.dsl.ui.model.Language;
import journey.dsl.ui.model.Snapshot;
import journey.dsl.ui.model.ValidatedSnapshot;

/** Shows behind the line of each step what is computed of it. */
public final class JourneyCodeMiningProvider extends SnapshotMiningProvider<Mining> {

	/** The minings of a snapshot, in a type of their own so that the snapshot can keep them. */
	private record Known(List<Mining> minings) {
	}

	/** Shows them where the user wants that. */
	public JourneyCodeMiningProvider() {
		super(MiningPreference.RESULTS);
	}

	/** Computes the minings of a snapshot, which the viewer finds there once it asks for them. */
	static void compute(ValidatedSnapshot result, Language language) {
		StepMinings steps = language.get(StepMinings.class);
		result.snapshot().once(Known.class,
				(resource, results, awaited) -> new Known(
				steps.of(resource, results, Locale.getDefault(), awaited)));
	}

	@Override
	List<Mining> known(Snapshot snapshot) {
		return snapshot.known(Known.class).map(Known::minings).orElse(List.of());
	}

	@Override
	ICodeMining show(Mining mining, IDocument document) throws BadLocationException {
		return new LineMining(document, document.getLineOfOffset(mining.offset()), this, mining.text());
	}
}
