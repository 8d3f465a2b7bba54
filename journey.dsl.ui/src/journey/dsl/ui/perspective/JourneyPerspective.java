// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.perspective;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** Projects on the left, the outline on the right, the map and the problems below the text. */
public final class JourneyPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "journey.dsl.ui.perspective";

	private static final String PROJECTS = "org.eclipse.ui.navigator.ProjectExplorer";

	private static final String MAP = "journey.dsl.ui.map";

	private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.createFolder("left", IPageLayout.LEFT, 0.2f, layout.getEditorArea()).addView(PROJECTS);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.6f, layout.getEditorArea());
		List.of(MAP, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET).stream()
				.filter(JourneyPerspective::isThere).forEach(below::addView);
		below.addPlaceholder(SEARCH);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.createFolder("right", IPageLayout.RIGHT, 0.75f, layout.getEditorArea()).addView(IPageLayout.ID_OUTLINE);
		List.of("project", "file", "example").forEach(wizard -> layout.addNewWizardShortcut("journey.dsl.ui.new." + wizard));
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		List.of(PROJECTS, MAP, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, SEARCH)
				.stream().filter(JourneyPerspective::isThere).forEach(layout::addShowViewShortcut);
	}

	/** A workbench need not have all of the platform's views. */
	private static boolean isThere(String view) {
		return PlatformUI.getWorkbench().getViewRegistry().find(view) != null;
	}
}
