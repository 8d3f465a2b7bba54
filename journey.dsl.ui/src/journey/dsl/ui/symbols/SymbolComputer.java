// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.symbols;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;

import journey.dsl.ide.labels.ElementLabels;

/** Offers the elements of all journeys in the platform's quick access, from the second letter on. */
public final class SymbolComputer implements IQuickAccessComputer, IQuickAccessComputerExtension {

	private static final int LEAST_LETTERS = 2;

	/** The platform shows a handful of each provider's. */
	private static final int LIMIT = 200;

	private final WorkspaceSymbols symbols = new WorkspaceSymbols();

	/** Without a search there would be too many. */
	@Override
	public QuickAccessElement[] computeElements() {
		return new QuickAccessElement[0];
	}

	@Override
	public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
		String search = query.strip().toLowerCase(Locale.ROOT);
		if (search.length() < LEAST_LETTERS) {
			return new QuickAccessElement[0];
		}
		ElementLabels kinds = new ElementLabels(Locale.getDefault());
		return symbols.all(monitor).stream().filter(found -> matches(found, search)).limit(LIMIT)
				.map(found -> new SymbolElement(found, kinds.name(found.symbol().kind())))
				.toArray(QuickAccessElement[]::new);
	}

	private static boolean matches(FileSymbol found, String search) {
		return found.label().toLowerCase(Locale.ROOT).contains(search);
	}

	@Override
	public void resetState() {
		// what is known of files is kept and compared with them
	}

	@Override
	public boolean needsRefresh() {
		return false;
	}
}
