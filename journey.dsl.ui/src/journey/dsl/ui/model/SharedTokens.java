// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;

/** The tokens of the documents that viewers show: each document is read once; for the user's thread. */
public final class SharedTokens {

	private static final class Shared {

		private final DocumentTokens tokens;
		private int users;

		Shared(DocumentTokens tokens) {
			this.tokens = tokens;
		}
	}

	private final Map<IDocument, Shared> documents = new HashMap<>();

	SharedTokens() {
	}

	/** Gives the tokens of a document, and follows it until {@link #disconnect} was called as often. */
	public DocumentTokens connect(IDocument document) {
		Shared shared = documents.computeIfAbsent(document, key -> new Shared(new DocumentTokens(key)));
		if (shared.users++ == 0) {
			shared.tokens.start();
		}
		return shared.tokens;
	}

	/** Ends what {@link #connect} began. */
	public void disconnect(IDocument document) {
		Shared shared = documents.get(document);
		if (shared != null && --shared.users == 0) {
			documents.remove(document);
			shared.tokens.stop();
		}
	}

	/** The tokens of a document that is followed. */
	public Optional<DocumentTokens> find(IDocument document) {
		return Optional.ofNullable(documents.get(document)).map(shared -> shared.tokens);
	}
}
