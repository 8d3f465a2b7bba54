// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.util.List;

import org.w3c.dom.Element;

/** One expression of the specification, with every context that it is evaluated in. */
record Expression(Element element, String attribute, List<Context> contexts) {

	String text() {
		return element.getAttribute(attribute);
	}

	@Override
	public String toString() {
		return Specification.place(element) + " " + attribute + "=" + text();
	}
}
