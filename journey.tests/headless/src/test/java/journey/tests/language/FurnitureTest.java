// SPDX-License-Identifier: EPL-2.0
package journey.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import journey.tests.Models;

/** The normative example. */
class FurnitureTest {

	@Test
	void parsesAndLinksWithoutError() {
		assertThat(Models.issues(Models.furniture())).filteredOn(issue -> issue.getSeverity() == Severity.ERROR)
				.extracting(issue -> issue.getLineNumber() + ": " + issue.getMessage()).isEmpty();
	}

	@Test
	void givesEveryElementAFragmentThatLeadsBackToIt() {
		XtextResource resource = Models.load(Models.furniture()).get(0);

		for (EObject element : EcoreUtil2.eAllContents(resource.getContents().get(0))) {
			String fragment = resource.getURIFragment(element);
			assertThat(resource.getEObject(fragment)).as(fragment).isSameAs(element);
			URI.createURI("memory:/x").appendFragment(fragment);
		}
	}
}
