// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and attributes, each element on a line of its own, so that drawings can be compared. */
final class SvgElements {

	private SvgElements() {
	}

	static void start(XMLStreamWriter xml, String name, boolean empty) throws XMLStreamException {
		xml.writeCharacters("\n");
		if (empty) {
			xml.writeEmptyElement(name);
		} else {
			xml.writeStartElement(name);
		}
	}

	static void element(XMLStreamWriter xml, String name, String id, String content)
			throws XMLStreamException {
		start(xml, name, false);
		attribute(xml, "id", id);
		xml.writeCharacters("style".equals(name) ? "\n" + content : PlainText.of(content));
		xml.writeEndElement();
	}

	static void number(XMLStreamWriter xml, String name, double value) throws XMLStreamException {
		xml.writeAttribute(name, Numbers.format(value));
	}

	static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
		if (value != null) {
			xml.writeAttribute(name, value);
		}
	}
}
