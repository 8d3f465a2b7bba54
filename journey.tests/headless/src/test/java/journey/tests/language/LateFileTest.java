// SPDX-License-Identifier: EPL-2.0
package journey.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;

import journey.tests.Models;

/** Files may be read and linked one after the other, as a Sirius session does, in any order. */
class LateFileTest {

	private static final String CITING = "journey J { phase P { step S { emotion 1 from Survey } } }";
	private static final String EVIDENCE = "evidence Survey { kind survey level observed date 2026-02 }";

	private final ResourceSet files = Models.service(XtextResourceSet.class);

	@Test
	void whatIsNotThereYetIsMissed() {
		// given
		Resource citing = read("citing", CITING);

		// when
		EcoreUtil.resolveAll(citing);

		// then
		assertThat(citing.getErrors()).hasSize(1);
	}

	@Test
	void whatWasMissedIsFoundOnceItsFileIsRead() {
		// given
		Resource citing = read("citing", CITING);
		EcoreUtil.resolveAll(citing);

		// when
		read("evidence", EVIDENCE);
		EcoreUtil.resolveAll(citing);

		// then
		assertThat(citing.getErrors()).isEmpty();
	}

	private Resource read(String name, String text) {
		return Models.read(files, URI.createURI("test:/" + name + ".journey"), text);
	}
}
