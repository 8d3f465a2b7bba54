// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.navigation;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ide.navigation.Declaration;

/**
 * A link to a declaration.
 *
 * @param declaration where it leads
 */
record DeclarationLink(Declaration declaration) implements IHyperlink {

	@Override
	public IRegion getHyperlinkRegion() {
		return new Region(declaration.offset(), declaration.length());
	}

	@Override
	public String getTypeLabel() {
		return null;
	}

	@Override
	public String getHyperlinkText() {
		return declaration.label();
	}

	@Override
	public void open() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Places.open(page, declaration.file(), declaration.targetOffset(), declaration.targetLength());
	}
}
