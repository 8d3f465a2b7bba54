// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;

import com.google.inject.Singleton;

/**
 * When a written start stands for a name: letters are compared without their case; without a dot the start may be that of
 * the last segment too; with dots each of its segments starts a segment of the name.
 */
@Singleton
public final class Prefixes implements IPrefixMatcher {

	@Override
	public boolean isCandidateMatchingPrefix(String name, String prefix) {
		return matches(name, prefix);
	}

	static boolean matches(String name, String prefix) {
		if (startsWith(name, prefix)) {
			return true;
		}
		if (prefix.indexOf('.') < 0) {
			return startsWith(name.substring(name.lastIndexOf('.') + 1), prefix);
		}
		List<String> starts = segments(prefix);
		List<String> segments = segments(name);
		if (starts.size() > segments.size()) {
			return false;
		}
		for (int index = 0; index < starts.size(); index++) {
			if (!startsWith(segments.get(index), starts.get(index))) {
				return false;
			}
		}
		return true;
	}

	private static List<String> segments(String name) {
		return Arrays.asList(name.split("\\.", -1));
	}

	private static boolean startsWith(String name, String prefix) {
		return name.regionMatches(true, 0, prefix, 0, prefix.length());
	}
}
