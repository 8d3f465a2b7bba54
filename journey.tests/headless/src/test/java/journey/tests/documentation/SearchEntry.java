// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Reads the index of a site's search, which is an assignment of one JSON object. */
record SearchEntry(String kind, String title, String place, String link, String words) {

	private static final String START = "globalThis.journeyIndex = ";
	private static final String END = ";\n";

	static String script(Map<String, byte[]> site) {
		return new String(site.get("assets/search-index.js"), StandardCharsets.UTF_8);
	}

	static List<SearchEntry> in(Map<String, byte[]> site) {
		String script = script(site);
		if (!script.startsWith(START) || !script.endsWith(END)) {
			throw new AssertionError(script);
		}
		JsonObject index = JsonParser.parseString(script.substring(START.length(), script.length() - END.length()))
				.getAsJsonObject();
		JsonArray kinds = index.getAsJsonArray("kinds");
		var entries = new ArrayList<SearchEntry>();
		for (JsonElement element : index.getAsJsonArray("entries")) {
			JsonArray entry = element.getAsJsonArray();
			entries.add(new SearchEntry(kinds.get(entry.get(0).getAsInt()).getAsString(), entry.get(1).getAsString(),
					entry.get(2).getAsString(), entry.get(3).getAsString(), entry.get(4).getAsString()));
		}
		return entries;
	}
}
