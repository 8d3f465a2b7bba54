// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Injector;

import journey.dsl.JourneyResource;
import journey.dsl.ide.JourneyIdeSetup;
import journey.dsl.ide.proposals.JourneyProposals;
import journey.dsl.ide.proposals.Proposal;
import journey.tests.Models;

/** Asks for proposals at the bar in a text. */
final class ProposalHarness {

	private static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();

	private final XtextResourceSet files = Models.files(INJECTOR);

	/** Adds another file of the project. */
	void otherFile(String path, String text) {
		load(path, text);
	}

	/** The proposals at the bar. */
	List<Proposal> at(String marked) {
		int caret = caret(marked);
		return at(load("under-test.journey", unmarked(marked, caret)), caret);
	}

	/** The proposals at an offset of a file. */
	static List<Proposal> at(JourneyResource file, int caret) {
		return INJECTOR.getInstance(JourneyProposals.class).at(file, caret, 1000, CancelIndicator.NullImpl);
	}

	/** The text after the proposal with the given text was chosen. */
	String accept(String marked, String chosen) {
		Proposal proposal = at(marked).stream().filter(candidate -> candidate.text().equals(chosen)).findFirst()
				.orElseThrow(() -> new AssertionError(chosen + " is not proposed"));
		String text = unmarked(marked, caret(marked));
		return text.substring(0, proposal.offset()) + proposal.text()
				+ text.substring(proposal.offset() + proposal.length());
	}

	private static int caret(String marked) {
		int caret = marked.indexOf('|');
		if (caret < 0) {
			throw new IllegalArgumentException("no caret in: " + marked);
		}
		return caret;
	}

	private static String unmarked(String marked, int caret) {
		return marked.substring(0, caret) + marked.substring(caret + 1);
	}

	/** A service of the language. */
	static <T> T service(Class<T> type) {
		return INJECTOR.getInstance(type);
	}

	/** A file of the project. */
	JourneyResource load(String path, String text) {
		return (JourneyResource) Models.read(files, URI.createURI("memory:/" + path), text);
	}
}
