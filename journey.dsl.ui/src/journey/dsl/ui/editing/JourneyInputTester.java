// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editing;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorInput;

import journey.dsl.ui.index.JourneyFiles;

/** Tells whether an editor shows a journey's file, so that commands are there for it only. */
public final class JourneyInputTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof IEditorInput input && input.getName().endsWith("." + JourneyFiles.EXTENSION);
	}
}
