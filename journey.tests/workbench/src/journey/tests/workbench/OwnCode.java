// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.ArrayList;
import java.util.List;

/** Finds the project's code in the trace of the user's thread. */
final class OwnCode {

	private static final String PROJECT = "journey.";
	private static final String TESTS = "journey.tests.";
	private static final String DISPLAY = "org.eclipse.swt.widgets.Display";
	private static final String PAGE = "org.eclipse.ui.internal.WorkbenchPage";
	private static final String WINDOW = "org.eclipse.jface.window.Window";
	private static final String COMPARISON = "org.eclipse.compare.";
	private static final String SEARCH = "org.eclipse.search2.internal.ui.";
	private static final String LINKING = "java.lang.invoke.MethodHandleNatives";
	private static final String IMAGES = "org.eclipse.swt.svg.JSVGRasterizer";
	private static final String REFACTORING = "org.eclipse.ltk.";

	private OwnCode() {
	}

	/**
	 * What the platform called the project's code from, with the method that it called.
	 *
	 * @param trace of the thread, the innermost call first
	 * @return the outermost call of the project's code and all around it, innermost first; empty where the thread is not
	 *         in the project's code, but in an event loop that it runs, or in a part of the workbench that it opens
	 */
	static List<StackTraceElement> call(List<StackTraceElement> trace) {
		int outermost = -1;
		for (int depth = 0; depth < trace.size() && !isOfThePlatform(trace.get(depth)); depth++) {
			if (isOwn(trace.get(depth))) {
				outermost = depth;
			}
		}
		return outermost < 0 ? List.of() : callers(trace, outermost);
	}

	private static List<StackTraceElement> callers(List<StackTraceElement> trace, int outermost) {
		StackTraceElement own = trace.get(outermost);
		List<StackTraceElement> call = new ArrayList<>(trace.subList(outermost + 1, trace.size()));
		// in which line of it the thread is, changes while it runs
		call.add(0, new StackTraceElement(own.getClassName(), own.getMethodName(), null, 0));
		return List.copyOf(call);
	}

	/** Whether the project's code has called this, with no event loop between. */
	static boolean isRunning() {
		return StackWalker.getInstance().walk(frames -> frames
				.takeWhile(frame -> !isOfThePlatform(frame.getClassName(), frame.getMethodName()))
				.anyMatch(frame -> isOwn(frame.getClassName())));
	}

	/**
	 * Whether the thread is loading or initialising a class, or linking a call for the first time, or making an image of
	 * its own, which newer platforms draw when it is first asked for.
	 */
	static boolean isLoading(List<StackTraceElement> trace) {
		return trace.stream().takeWhile(frame -> !isOfThePlatform(frame))
				.anyMatch(frame -> frame.getClassName().equals(ClassLoader.class.getName())
						|| frame.getClassName().equals(LINKING) || frame.getClassName().equals(IMAGES)
						|| frame.getMethodName().equals("<clinit>"));
	}

	private static boolean isOwn(StackTraceElement frame) {
		return isOwn(frame.getClassName());
	}

	private static boolean isOwn(String type) {
		return type.startsWith(PROJECT) && !type.startsWith(TESTS);
	}

	private static boolean isOfThePlatform(StackTraceElement frame) {
		return isOfThePlatform(frame.getClassName(), frame.getMethodName());
	}

	/**
	 * Whether what a method does is no matter of who called it: handling events, opening a window, showing a part, a
	 * comparison, a search, a refactoring.
	 */
	private static boolean isOfThePlatform(String type, String method) {
		return type.equals(PAGE) || type.startsWith(COMPARISON) || type.startsWith(SEARCH)
				|| type.startsWith(REFACTORING) || type.equals(WINDOW) && method.equals("open")
				|| type.equals(DISPLAY) && (method.equals("readAndDispatch") || method.equals("sleep"));
	}
}
