// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.io.IOException;
import java.io.Writer;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** How every JSON document of this package is laid out. */
final class JsonDocument {

	private static final FormattingStyle STYLE = FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");

	private JsonDocument() {
	}

	/** A writer of one document; unknown values are written as null, never left out. */
	static JsonWriter on(Writer out) {
		JsonWriter json = new JsonWriter(out);
		json.setFormattingStyle(STYLE);
		json.setSerializeNulls(true);
		return json;
	}

	/** Ends the document and leaves the underlying writer open. */
	static void end(JsonWriter json, Writer out) throws IOException {
		json.flush();
		out.write('\n');
		out.flush();
	}
}
