// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.fixes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

import journey.dsl.ui.problems.ProblemAnnotation;

/** Offers the quick fixes of problems of the unsaved text; those of markers the platform asks {@link MarkerFixes} for. */
public final class JourneyQuickAssistProcessor implements IQuickAssistProcessor {

	private final FixFinder finder = new FixFinder();

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof ProblemAnnotation;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IAnnotationModel annotations = context.getSourceViewer().getAnnotationModel();
		IDocument document = context.getSourceViewer().getDocument();
		List<ICompletionProposal> proposals = new ArrayList<>();
		if (annotations != null) {
			for (Problem problem : problems(annotations, document, context.getOffset())) {
				finder.fixes(document, problem).forEach(fix -> proposals.add(new FixProposal(fix)));
			}
		}
		return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
	}

	/** The problems at the caret, else those of its line. */
	private static List<Problem> problems(IAnnotationModel annotations, IDocument document, int caret) {
		List<Problem> here = new ArrayList<>();
		List<Problem> inLine = new ArrayList<>();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof ProblemAnnotation annotation) {
				Position place = annotations.getPosition(annotation);
				if (place != null && !place.isDeleted() && line(document, place.offset) == line(document, caret)) {
					Problem problem = Problem.of(annotation.issue(), place.offset, place.length);
					inLine.add(problem);
					if (place.offset <= caret && caret <= place.offset + place.length) {
						here.add(problem);
					}
				}
			}
		}
		return here.isEmpty() ? inLine : here;
	}

	private static int line(IDocument document, int offset) {
		try {
			return document.getLineOfOffset(offset);
		} catch (BadLocationException e) {
			return -1;
		}
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
