// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.search.ui.NewSearchUI;

import journey.dsl.ide.mining.ReferenceMining;
import journey.dsl.ide.mining.ReferenceMinings;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.references.ReferencesQuery;

/**
 * How often an element is referred to.
 *
 * @param mining the element, and how often its own file refers to it
 * @param foreign how often others do
 * @param models what a search for references looks through
 */
record ReferenceCount(ReferenceMining mining, ForeignReferences foreign, DocumentModels models) {

	/** Tells the label once it is known; the platform asks for what can be seen only. */
	CompletableFuture<Void> resolve(Consumer<String> label) {
		return CompletableFuture.runAsync(() -> label.accept(ReferenceMinings.label(mining,
				mining.ownReferences() + foreign.to(mining.target().uri()), Locale.getDefault())));
	}

	/** Lists the references. */
	void search() {
		NewSearchUI.runQueryInBackground(new ReferencesQuery(models, mining.target()));
	}
}
