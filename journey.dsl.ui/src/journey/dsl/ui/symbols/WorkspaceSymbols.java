// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.symbols;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.resource.XtextResourceSet;

import journey.dsl.ide.symbols.Symbol;
import journey.dsl.ide.symbols.Symbols;
import journey.dsl.ui.index.FileIndex;
import journey.dsl.ui.index.FileText;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/**
 * The named elements of all files of the workspace, and of folders outside of it whose files are open. A file is read
 * once, and again after it has changed; where an editor shows it, the editor's text counts. Not for the user's thread.
 */
final class WorkspaceSymbols {

	private record Entry(Object version, List<FileSymbol> symbols) {
	}

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private Map<URI, Entry> known = Map.of();

	/** All elements, by file and in each in the order of the text. */
	synchronized List<FileSymbol> all(IProgressMonitor monitor) {
		Map<URI, Entry> fresh = new HashMap<>();
		List<FileSymbol> all = new ArrayList<>();
		models.indexes().forEach(index -> {
			for (FileText file : index.texts()) {
				if (monitor != null && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				Entry entry = entry(index, file);
				if (fresh.put(file.uri(), entry) == null) {
					all.addAll(entry.symbols());
				}
			}
		});
		known = fresh;
		return all;
	}

	private Entry entry(FileIndex index, FileText file) {
		Entry entry = known.get(file.uri());
		return entry != null && entry.version().equals(file.version()) ? entry
				: new Entry(file.version(), read(index, file));
	}

	private List<FileSymbol> read(FileIndex index, FileText file) {
		try {
			XtextResourceSet alone = models.language().get(XtextResourceSet.class);
			List<Symbol> symbols = models.language().get(Symbols.class)
					.in(index.parse(alone, file.uri(), file.content().read()));
			return symbols.stream().map(symbol -> new FileSymbol(file.uri(), symbol)).toList();
		} catch (IOException e) {
			ILog.of(WorkspaceSymbols.class).warn(file.uri() + " cannot be read; its elements are not found.", e);
			return List.of();
		}
	}
}
