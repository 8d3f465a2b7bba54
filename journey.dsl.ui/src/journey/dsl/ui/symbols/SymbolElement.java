// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.symbols;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.QuickAccessElement;

import journey.dsl.ui.images.ElementImages;
import journey.dsl.ui.navigation.Places;

/** An element of a journey in the platform's quick access. */
final class SymbolElement extends QuickAccessElement {

	private final FileSymbol found;
	private final String kind;

	SymbolElement(FileSymbol found, String kind) {
		this.found = found;
		this.kind = kind;
	}

	@Override
	public String getLabel() {
		return found.label() + " (" + kind + ", " + found.file().lastSegment() + ")";
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ElementImages.descriptor(found.symbol().kind()).orElse(null);
	}

	@Override
	public String getId() {
		return found.id();
	}

	@Override
	public void execute() {
		Places.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), found.file(),
				found.symbol().offset(), found.symbol().length());
	}
}
