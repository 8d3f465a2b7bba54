// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Defines the classes of the bundle that call Sirius itself, so that they look for Sirius in a folder of classes. */
final class SiriusLoader extends URLClassLoader {

	private static final String CALLERS = "journey\\.sirius\\.((layout|reflection)\\.)?[A-Z]\\w*";

	SiriusLoader(Path classes) throws IOException {
		super(new URL[] { classes.toUri().toURL() }, SiriusLoader.class.getClassLoader());
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		if (!name.matches(CALLERS)) {
			return super.loadClass(name, resolve);
		}
		synchronized (getClassLoadingLock(name)) {
			Class<?> loaded = findLoadedClass(name);
			return loaded == null ? define(name) : loaded;
		}
	}

	private Class<?> define(String name) throws ClassNotFoundException {
		try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
			byte[] code = stream.readAllBytes();
			return defineClass(name, code, 0, code.length);
		} catch (IOException failure) {
			throw new ClassNotFoundException(name, failure);
		}
	}
}
