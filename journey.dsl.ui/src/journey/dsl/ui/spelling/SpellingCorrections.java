// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** Offers what the spelling engine proposes for the misspelt word at the caret. */
public final class SpellingCorrections implements IQuickAssistProcessor {

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof SpellingAnnotation && !annotation.isMarkedDeleted();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	/** An engine knows the place only where it found the word: once that has moved, the next check says it anew. */
	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IAnnotationModel annotations = context.getSourceViewer().getAnnotationModel();
		List<ICompletionProposal> proposals = new ArrayList<>();
		Iterator<Annotation> all = annotations == null ? List.<Annotation>of().iterator()
				: annotations.getAnnotationIterator();
		while (all.hasNext()) {
			if (all.next() instanceof SpellingAnnotation mark) {
				Position place = annotations.getPosition(mark);
				SpellingProblem problem = mark.getSpellingProblem();
				boolean unmoved = place != null && place.getOffset() == problem.getOffset()
						&& place.getLength() == problem.getLength();
				if (unmoved && isAt(place, context.getOffset())) {
					proposals.addAll(Arrays.asList(problem.getProposals(context)));
				}
			}
		}
		return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
	}

	private static boolean isAt(Position place, int caret) {
		return place.getOffset() <= caret && caret <= place.getOffset() + place.getLength();
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
