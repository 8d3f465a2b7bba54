// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.tools.ToolProvider;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * New shapes are placed when the editor has the contents that they are in. A diagram is an EMF package here, a shape a
 * class in it, and the editor of Sirius a listener that passes on what is noted down.
 */
class ReadingAgainTest {

	private static final int SYNC = 3;
	private static final int ABOUT_TO_BE_REPLACED = 4;
	private static final int REPLACED = 5;
	private static final int CLOSED = 9;

	private static final String SESSIONS = "org.eclipse.sirius.business.api.session.";
	private static final String NOTES = "org.eclipse.sirius.diagram.ui.business.api.view.SiriusLayoutDataManager";

	private static final String LISTENER = """
			package org.eclipse.sirius.business.api.session;
			public interface SessionManagerListener {
				void notifyAddSession(Object session);
				void notify(Object session, int change);
			}
			""";

	private static final String CHANGES = """
			package org.eclipse.sirius.business.api.session;
			public interface SessionListener {
				int DIRTY = 2;
				int SYNC = 3;
				int ABOUT_TO_BE_REPLACED = 4;
				int CLOSED = 9;
			}
			""";

	private static final String MANAGER = """
			package org.eclipse.sirius.diagram.ui.business.api.view;
			import java.util.HashMap;
			import java.util.Map;
			public class SiriusLayoutDataManager {
				public static final SiriusLayoutDataManager INSTANCE = new SiriusLayoutDataManager();
				private final Map<Object, Object> toPlace = new HashMap<>();
				public Map<Object, Object> getCreatedViewForInitPositionLayout() { return toPlace; }
			}
			""";

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();

	private final EPackage diagram = EcoreFactory.eINSTANCE.createEPackage();

	private final Object session = new Object();

	/** What the editor has passed on to be placed, in this order. */
	private final List<EObject> placed = new ArrayList<>();

	private final IOperationHistoryListener editor = this::place;

	private Map<EObject, Set<EObject>> toPlace;

	@TempDir
	Path classes;

	@BeforeEach
	void openDiagram() {
		new ResourceImpl(URI.createURI("representations.aird")).getContents().add(diagram);
	}

	@AfterEach
	void closeEditor() {
		history.removeOperationHistoryListener(editor);
	}

	@Test
	void whatATextBringsIsPlacedWhenItHasBeenRead() throws Exception {
		try (URLClassLoader sirius = sirius(MANAGER)) {
			Object listener = listener(sirius);
			tell(listener, ABOUT_TO_BE_REPLACED);
			EObject step = noteShape();
			operate();
			tell(listener, REPLACED);
			assertThat(placed).as("before the editor has its contents").isEmpty();
			tell(listener, SYNC);
			assertThat(placed).containsExactly(step);
		}
	}

	@Test
	void whatSeveralTextsBringIsPlacedTogether() throws Exception {
		try (URLClassLoader sirius = sirius(MANAGER)) {
			Object listener = listener(sirius);
			tell(listener, ABOUT_TO_BE_REPLACED);
			EObject first = noteShape();
			operate();
			tell(listener, REPLACED);
			tell(listener, ABOUT_TO_BE_REPLACED);
			EObject second = noteShape();
			operate();
			tell(listener, REPLACED);
			tell(listener, SYNC);
			assertThat(placed).containsExactly(first, second);
		}
	}

	@Test
	void whatIsGoneByThenIsNotPlaced() throws Exception {
		try (URLClassLoader sirius = sirius(MANAGER)) {
			Object listener = listener(sirius);
			tell(listener, ABOUT_TO_BE_REPLACED);
			EObject gone = noteShape();
			EObject stays = noteShape();
			operate();
			diagram.getEClassifiers().remove(gone);
			tell(listener, SYNC);
			assertThat(placed).containsExactly(stays);
		}
	}

	@Test
	void whatAToolCreatesIsPlacedAtOnce() throws Exception {
		try (URLClassLoader sirius = sirius(MANAGER)) {
			listener(sirius);
			EObject step = noteShape();
			operate();
			assertThat(placed).containsExactly(step);
		}
	}

	@Test
	void whatAToolCreatesAfterReadingIsPlacedAtOnce() throws Exception {
		try (URLClassLoader sirius = sirius(MANAGER)) {
			Object listener = listener(sirius);
			tell(listener, ABOUT_TO_BE_REPLACED);
			tell(listener, CLOSED);
			EObject step = noteShape();
			operate();
			assertThat(placed).containsExactly(step);
		}
	}

	@Test
	void nothingThatPlacesCanBeUndone() throws Exception {
		try (URLClassLoader sirius = sirius(MANAGER)) {
			Object listener = listener(sirius);
			tell(listener, ABOUT_TO_BE_REPLACED);
			noteShape();
			operate();
			tell(listener, SYNC);
			assertThat(history.getUndoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT)).isEmpty();
		}
	}

	@Test
	void listenerDoesNothingWhereSiriusShowsNoDiagrams() throws Exception {
		compile(SESSIONS + "SessionManagerListener", LISTENER);
		try (URLClassLoader sirius = new SiriusLoader(classes)) {
			Object listener = factory(sirius).create();
			tell(listener, ABOUT_TO_BE_REPLACED);
			tell(listener, SYNC);
			assertThat(listener).hasSameHashCodeAs(listener);
		}
	}

	@Test
	void anotherSiriusIsToldOfAndGoesOnWithoutTheListener() throws Exception {
		try (URLClassLoader sirius = sirius(MANAGER.replace("ForInitPositionLayout", "ForLayout"))) {
			IExecutableExtensionFactory factory = factory(sirius);
			assertThatThrownBy(factory::create).isInstanceOf(CoreException.class)
					.hasMessageContaining("getCreatedViewForInitPositionLayout");
		}
	}

	/** As the editors of Sirius: after an operation they take what is noted down on their diagram. */
	private void place(OperationHistoryEvent event) {
		if (event.getEventType() == OperationHistoryEvent.DONE && toPlace.containsKey(diagram)) {
			placed.addAll(toPlace.remove(diagram));
		}
	}

	private EObject noteShape() {
		EClass shape = EcoreFactory.eINSTANCE.createEClass();
		diagram.getEClassifiers().add(shape);
		toPlace.computeIfAbsent(diagram, none -> new LinkedHashSet<>()).add(shape);
		return shape;
	}

	private void operate() throws ExecutionException {
		history.execute(new Operation(), null, null);
	}

	private void tell(Object listener, int change) throws ReflectiveOperationException {
		listener.getClass().getInterfaces()[0].getMethod("notify", Object.class, int.class).invoke(listener, session,
				change);
	}

	@SuppressWarnings("unchecked")
	private Object listener(ClassLoader sirius) throws Exception {
		Object listener = factory(sirius).create();
		Class<?> type = sirius.loadClass(NOTES);
		Object notes = type.getField("INSTANCE").get(null);
		toPlace = (Map<EObject, Set<EObject>>) type.getMethod("getCreatedViewForInitPositionLayout").invoke(notes);
		history.addOperationHistoryListener(editor);
		return listener;
	}

	private static IExecutableExtensionFactory factory(ClassLoader sirius) throws ReflectiveOperationException {
		return (IExecutableExtensionFactory) sirius.loadClass("journey.sirius.layout.ReadingAgain").getConstructor()
				.newInstance();
	}

	private URLClassLoader sirius(String manager) throws IOException {
		compile(SESSIONS + "SessionManagerListener", LISTENER);
		compile(SESSIONS + "SessionListener", CHANGES);
		compile(NOTES, manager);
		return new SiriusLoader(classes);
	}

	private void compile(String name, String source) throws IOException {
		Path file = classes.resolve(name.replace('.', '/') + ".java");
		Files.createDirectories(file.getParent());
		Files.writeString(file, source);
		assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, file.toString())).isZero();
	}

	private static final class Operation extends AbstractOperation {

		private Operation() {
			super("a tool");
		}

		@Override
		public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
			return Status.OK_STATUS;
		}

		@Override
		public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
			return Status.OK_STATUS;
		}

		@Override
		public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
			return Status.OK_STATUS;
		}
	}
}
