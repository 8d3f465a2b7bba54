// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;

import journey.dsl.ui.completion.JourneyContentAssistProcessor;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.problems.ProblemAnnotation;

/** An open editor, as a test sees it. */
record JourneyEditor(ITextEditor part) {

	String id() {
		return part.getSite().getId();
	}

	ISourceViewer viewer() {
		return (ISourceViewer) part.getAdapter(ITextOperationTarget.class);
	}

	IDocument document() {
		return viewer().getDocument();
	}

	StyledText widget() {
		return viewer().getTextWidget();
	}

	DocumentModel model() {
		return PlatformUI.getWorkbench().getService(DocumentModelsService.class).models().find(document()).orElseThrow();
	}

	/** Where the caret is in the text, whatever of it is folded. */
	int caret() {
		return ((ITextSelection) part.getSelectionProvider().getSelection()).getOffset();
	}

	/** Replaces the first occurrence of a text, as a user who types it. */
	void replace(String text, String replacement) {
		try {
			document().replace(offset(text), text.length(), replacement);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	int offset(String text) {
		int offset = document().get().indexOf(text);
		if (offset < 0) {
			throw new IllegalArgumentException("not in the document: " + text);
		}
		return offset;
	}

	void save() {
		part.doSave(null);
	}

	/** The colour of the first occurrence of a text; null for that of plain text. */
	Color color(String text) {
		StyleRange style = widget().getStyleRangeAtOffset(offset(text));
		return style == null ? null : style.foreground;
	}

	/** The messages of the problems that show as annotations of the unsaved text. */
	List<String> liveProblems() {
		return annotations().stream().filter(ProblemAnnotation.class::isInstance).map(Annotation::getText).toList();
	}

	/** The same of those problems alone that touch a place. */
	List<String> liveProblemsAt(int place) {
		List<String> messages = new ArrayList<>();
		((IAnnotationModelExtension2) viewer().getAnnotationModel()).getAnnotationIterator(place, 1, true, true)
				.forEachRemaining(annotation -> {
					if (annotation instanceof ProblemAnnotation) {
						messages.add(annotation.getText());
					}
				});
		return messages;
	}

	/** The types of the problems that show as annotations of the unsaved text. */
	List<String> liveTypes() {
		return annotations().stream().filter(ProblemAnnotation.class::isInstance).map(Annotation::getType).toList();
	}

	/** The messages of the markers that show. */
	List<String> visibleMarkers() {
		return annotations().stream().filter(MarkerAnnotation.class::isInstance)
				.filter(annotation -> !annotation.isMarkedDeleted()).map(Annotation::getText).toList();
	}

	/** The texts that annotations of a type, or of one whose name continues it, stand at, in the order of the text. */
	List<String> annotated(String type) {
		return annotations().stream().filter(annotation -> annotation.getType().startsWith(type))
				.map(viewer().getAnnotationModel()::getPosition).sorted(Comparator.comparingInt(Position::getOffset))
				.map(position -> text(position.getOffset(), position.getLength())).toList();
	}

	/** The text that is selected. */
	String selected() {
		Point selection = viewer().getSelectedRange();
		return text(selection.x, selection.y);
	}

	private String text(int offset, int length) {
		try {
			return document().get(offset, length);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private List<Annotation> annotations() {
		List<Annotation> annotations = new ArrayList<>();
		Iterator<Annotation> all = viewer().getAnnotationModel().getAnnotationIterator();
		all.forEachRemaining(annotations::add);
		return annotations;
	}

	/** What is proposed behind the first occurrence of a text. */
	List<String> proposalsAfter(String text) {
		return completionsAfter(text).stream().map(ICompletionProposal::getDisplayString).toList();
	}

	/** What is proposed behind the first occurrence of a text. */
	List<ICompletionProposal> completionsAfter(String text) {
		return completionsAt(offset(text) + text.length());
	}

	/** What is proposed at an offset. */
	List<ICompletionProposal> completionsAt(int caret) {
		JourneyContentAssistProcessor processor = new JourneyContentAssistProcessor();
		return EventLoop.inBackground(() -> Arrays.asList(processor.computeCompletionProposals(viewer(), caret)));
	}
}
