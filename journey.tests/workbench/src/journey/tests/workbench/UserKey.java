// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** A key of text editors that the user has chosen in the preferences instead of those that a command came with there. */
final class UserKey implements AutoCloseable {

	private static final String CONTEXT = "org.eclipse.ui.genericeditor.genericEditorContext";

	private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
	private final Binding[] before = bindings.getBindings();

	private UserKey() {
	}

	/** Chooses it until it is closed. */
	static UserKey bind(String command, String key) throws ParseException, IOException {
		UserKey chosen = new UserKey();
		ParameterizedCommand parameterized = new ParameterizedCommand(
				PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command), null);
		Stream<Binding> others = Arrays.stream(chosen.before).filter(binding -> !(CONTEXT.equals(binding.getContextId())
				&& parameterized.equals(binding.getParameterizedCommand())));
		chosen.set(Stream.concat(others, Stream.of(new KeyBinding(KeySequence.getInstance(key), parameterized,
				chosen.bindings.getActiveScheme().getId(), CONTEXT, null, null, null, Binding.USER)))
				.toArray(Binding[]::new));
		return chosen;
	}

	private void set(Binding[] all) throws IOException {
		bindings.savePreferences(bindings.getActiveScheme(), all);
	}

	@Override
	public void close() throws IOException {
		set(before);
	}
}
