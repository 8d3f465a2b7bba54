// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.Triple;

import com.google.inject.Inject;

import journey.dsl.analysis.DocumentOrder;
import journey.dsl.linking.KeptLinks;
import journey.dsl.linking.OpenReferences;
import journey.dsl.linking.Redirection;
import journey.dsl.linking.UnresolvedReference;
import journey.dsl.parsing.Faults;
import journey.dsl.parsing.PartialReading;
import journey.dsl.parsing.TextChange;
import journey.dsl.parsing.UnclosedText;
import journey.dsl.writing.AtomicFile;
import journey.dsl.writing.ModelWriter;
import journey.dsl.writing.NodeTransplant;
import journey.dsl.writing.UnwritableText;

/**
 * The contents of a <code>.journey</code> file. Whoever changes its model, as diagrams do, saves it as any other resource:
 * the text is changed as little as can be, and where that cannot be done nothing is written.
 */
public class JourneyResource extends LazyLinkingResource implements DocumentOrder {

	@Inject
	private ModelWriter writer;

	@Inject
	private NodeTransplant transplant;

	@Inject
	private PartialReading partialReading;

	private final OpenReferences openReferences = new OpenReferences(this);

	/** What a save that is under way writes; null while none is. */
	private ModelWriter.Written pending;

	/** The addresses of the elements that an unload takes apart; empty while none is under way. */
	private Map<EObject, String> leaving = Map.of();

	@Override
	public int position(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? Integer.MAX_VALUE : node.getOffset();
	}

	/**
	 * Reads the file. What the files read before it in its resource set did not find may be in it, so they look again;
	 * a Sirius session reads and links one file after the other.
	 */
	@Override
	protected void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
		super.doLoad(stream, options);
		if (getResourceSet() != null) {
			for (Resource other : getResourceSet().getResources()) {
				if (other != this && other instanceof JourneyResource file) {
					file.lookAgain();
				}
			}
		}
	}

	private void lookAgain() {
		if (!getErrors().isEmpty() && getErrors().stream().anyMatch(UnresolvedReference.class::isInstance)) {
			getCache().clear(this);
		}
	}

	/**
	 * The text that {@link #save(Map)} would write.
	 *
	 * @return the file's own text where the model still is what it says
	 * @throws UnwritableText where the model cannot be written, or the text has syntax errors
	 */
	public String text() throws UnwritableText {
		return writer.write(this).text();
	}

	/**
	 * Writes the text that says what the model says.
	 *
	 * @param options options of EMF, or null
	 * @throws UnwritableText before anything is written: where the model cannot be written, where the text has syntax
	 *             errors, or where the file has changed since it was read
	 * @throws IOException where writing fails
	 */
	@Override
	public void save(Map<?, ?> options) throws IOException {
		pending = writer.write(this);
		try {
			if (pending.read() != null && getParseResult() != null) {
				ModelWriter.refuseStale(present(options), getParseResult().getRootNode().getText());
			}
			Optional<Path> file = localFile();
			if (file.isPresent()) {
				AtomicFile.write(file.get(), bytes(pending.text()));
				setTimeStamp(System.currentTimeMillis());
				setModified(false);
			} else {
				super.save(options);
			}
			if (pending.read() != null) {
				setParseResult(transplant.apply(this, pending.read()));
				getCache().clear(this);
			}
		} finally {
			pending = null;
		}
	}

	private Optional<Path> localFile() {
		URI place = getURIConverter().normalize(uri);
		Path file = place.isFile() ? Path.of(place.toFileString()).toAbsolutePath() : null;
		return file != null && Files.isDirectory(file.getParent()) ? Optional.of(file) : Optional.empty();
	}

	private byte[] bytes(String text) {
		return text.getBytes(Charset.forName(getEncoding()));
	}

	private Optional<String> present(Map<?, ?> options) throws IOException {
		if (!getURIConverter().exists(uri, options)) {
			return Optional.empty();
		}
		StringWriter text = new StringWriter();
		try (InputStream stream = getURIConverter().createInputStream(uri);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, getEncoding()))) {
			reader.transferTo(text);
		}
		return Optional.of(text.toString());
	}

	@Override
	public void doSave(OutputStream stream, Map<?, ?> options) throws IOException {
		String text = pending == null ? text() : pending.text();
		stream.write(bytes(text));
	}

	/**
	 * Diagrams that show the elements find them again by their addresses when the file is read anew. Addresses are made of
	 * what an unload takes apart one by one, so they are told before.
	 */
	@Override
	protected void doUnload() {
		Map<EObject, String> addresses = new IdentityHashMap<>();
		EcoreUtil.getAllContents(this, false)
				.forEachRemaining(element -> addresses.put((EObject) element, getURIFragment((EObject) element)));
		leaving = addresses;
		try {
			super.doUnload();
		} finally {
			leaving = Map.of();
		}
	}

	@Override
	public String getURIFragment(EObject element) {
		String known = leaving.get(element);
		return known == null ? super.getURIFragment(element) : known;
	}

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

	/**
	 * Xtext compares messages, and would compose that of an unknown name for each reference that is found as soon as
	 * there is any error: the place is enough.
	 */
	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
		if (!getErrors().isEmpty()) {
			getErrors().removeIf(error -> error instanceof UnresolvedReference unresolved
					&& unresolved.isAt(reference.getThird()));
		}
	}

	/** Where the parser has complained all is said: what stands there may be a name together with a stray word. */
	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
		if (!Faults.areIn(reference.getThird())) {
			super.createAndAddDiagnostic(reference);
		}
	}

	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference, IllegalNodeException failure) {
		if (!Faults.areIn(reference.getThird())) {
			super.createAndAddDiagnostic(reference, failure);
		}
	}

	@Override
	protected Diagnostic createDiagnostic(Triple<EObject, EReference, INode> reference, DiagnosticMessage message) {
		return new UnresolvedReference(reference.getThird(), message);
	}

	/**
	 * Takes over a change of the text by reading only the step, or the element of the file, around it. What stands
	 * elsewhere keeps its elements, and references keep what they lead to.
	 *
	 * @return whether that could be done; where not nothing has changed, and the whole has to be read anew
	 */
	public boolean readAgain(TextChange change) {
		Optional<PartialReading.Replacement> read = getParseResult() == null || getContents().isEmpty()
				? Optional.empty() : partialReading.read(getParseResult(), change);
		return read.flatMap(part -> Redirection.between(part.oldElement(), part.freshElement()).map(names -> {
			replace(part, names);
			return part;
		})).isPresent();
	}

	private void replace(PartialReading.Replacement part, Redirection names) {
		List<Diagnostic> elsewhere = getErrors().stream().filter(error -> error instanceof UnresolvedReference unresolved
				&& !unresolved.isWithin(part::replaces)).toList();
		KeptLinks links = new KeptLinks(this, part.oldElement());
		setParseResult(part.apply(getParseResult()));
		clearErrorsAndWarnings();
		addSyntaxErrors();
		getErrors().addAll(elsewhere);
		links.redirect(names);
		getCache().clear(this);
		int first = getLazyProxyInformation().size();
		openReferences.link(part.freshElement());
		links.keep(part.freshElement());
		openReferences.lookUp(part.freshElement(), first, getLazyProxyInformation().size());
		links.keepReferrers(part.freshElement());
	}

	@Override
	public void clearLazyProxyInformation() {
		if (!openReferences.areKept()) {
			super.clearLazyProxyInformation();
			openReferences.forget();
		}
	}
}
