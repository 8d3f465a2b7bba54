// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.linking.lazy.LazyLinkingResource;

import journey.dsl.parsing.UnclosedText;

/** The contents of a <code>.journey</code> file. */
public class JourneyResource extends LazyLinkingResource {

	/**
	 * Says each thing once: an unclosed text turns the rest of the file inside out, so then it is the only error; else
	 * the first error of a line is, since the parser stumbles over what follows it.
	 */
	@Override
	protected void addSyntaxErrors() {
		super.addSyntaxErrors();
		if (getErrors().isEmpty()) {
			return;
		}
		Optional<UnclosedText> unclosed = UnclosedText.find(getParseResult().getRootNode());
		if (unclosed.isPresent()) {
			getErrors().clear();
			getErrors().add(unclosed.get());
		} else {
			Set<Integer> lines = new HashSet<>();
			getErrors().removeIf(error -> !lines.add(error.getLine()));
		}
	}
}
