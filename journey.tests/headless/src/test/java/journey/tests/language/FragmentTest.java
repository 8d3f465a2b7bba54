// SPDX-License-Identifier: EPL-2.0
package journey.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import com.google.common.collect.Lists;

import journey.tests.Models;

/** URI fragments: what diagrams and the index refer to. */
class FragmentTest {

	private static final String TEXT = """
			journey J {
			    phase P {
			        step A "a" {
			            emotion 1
			            measure M 1
			            measure N 2
			            next B 50%, abandon 50%
			        }
			        step B
			        step B
			    }
			}
			metric M
			metric N
			""";

	private static List<String> fragments(String text) {
		XtextResource resource = Models.load(text).get(0);
		return Lists.newArrayList(EcoreUtil2.eAllContents(resource.getContents().get(0))).stream()
				.map(resource::getURIFragment).toList();
	}

	@Test
	void areMadeOfNames() {
		assertThat(fragments(TEXT)).containsExactly("/", "/J", "/J/P", "/J/P/A", "/J/P/A/@measures.M",
				"/J/P/A/@measures.M/@value", "/J/P/A/@measures.N", "/J/P/A/@measures.N/@value", "/J/P/A/@emotion",
				"/J/P/A/@next.B", "/J/P/A/@next.1", "/J/P/B", "/J/P/B~2", "/M", "/N");
	}

	@Test
	void stayTheSameWhenLinesAndElementsAreInserted() {
		String inserted = TEXT.replace("metric M", "device D\n\n// a comment\nmetric M")
				.replace("            measure M", "            thought \"t\"\n            measure N 7\n\n            measure M")
				.replace("phase P {", "phase O { }\n    phase P {\n        step Z");

		assertThat(fragments(inserted)).contains("/J/P/A", "/J/P/A/@measures.M", "/J/P/A/@next.B", "/M", "/J/P/B");
	}

	@Test
	void leadBackToTheElement() {
		XtextResource resource = Models.load(TEXT).get(0);

		for (EObject element : EcoreUtil2.eAllContents(resource.getContents().get(0))) {
			assertThat(resource.getEObject(resource.getURIFragment(element))).isSameAs(element);
		}
	}

	@Test
	void countElementsOfOneName() {
		assertThat(fragments("device A device B channel A device B metric A device B")).containsExactly("/", "/A", "/B",
				"/A~2", "/B~2", "/A~3", "/B~3");
	}

	@Test
	void ofNothingLeadNowhere() {
		XtextResource resource = Models.load(TEXT).get(0);

		assertThat(resource.getEObject("/J/P/Nothing/@emotion")).isNull();
	}
}
