// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editing;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.Snapshot;

/**
 * Asks the parsed text on another thread, and takes the answer back to the user's where the text has not changed by then;
 * where it has, asks again.
 *
 * @param <T> what the answer is
 */
public final class BackgroundAnswer<T> extends Job {

	/** How often to ask of a text that changes all the time. */
	private static final int ATTEMPTS = 5;

	private final JourneyTextEditor editor;
	private final DocumentModel model;
	private final Function<XtextResource, T> question;
	private final Consumer<T> answer;
	private int attempts;

	private BackgroundAnswer(String name, JourneyTextEditor editor, DocumentModel model,
			Function<XtextResource, T> question, Consumer<T> answer) {
		super(name);
		this.editor = editor;
		this.model = model;
		this.question = question;
		this.answer = answer;
		setSystem(true);
		setPriority(Job.INTERACTIVE);
	}

	/**
	 * Asks.
	 *
	 * @param name what is done, for the progress view
	 * @param question reads the parsed text, which must not be kept
	 * @param answer gets the answer on the user's thread
	 */
	public static <T> void ask(String name, JourneyTextEditor editor, Function<XtextResource, T> question,
			Consumer<T> answer) {
		editor.model().ifPresent(model -> new BackgroundAnswer<>(name, editor, model, question, answer).schedule());
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Display display = Display.getDefault();
		Snapshot snapshot = model.current();
		T found = snapshot.read(question);
		attempts++;
		display.asyncExec(() -> tell(snapshot, found));
		return Status.OK_STATUS;
	}

	private void tell(Snapshot snapshot, T found) {
		if (editor.viewer().getTextWidget() == null || editor.viewer().getTextWidget().isDisposed()) {
			return;
		}
		if (model.isCurrent(snapshot)) {
			answer.accept(found);
		} else if (attempts < ATTEMPTS) {
			schedule();
		}
	}
}
