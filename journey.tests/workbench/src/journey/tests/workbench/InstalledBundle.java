// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** An empty bundle that is installed for a while, under the name of one that the workbench may or may not have. */
final class InstalledBundle implements AutoCloseable {

	private final Bundle bundle;

	InstalledBundle(String name) throws BundleException, IOException {
		BundleContext context = FrameworkUtil.getBundle(InstalledBundle.class).getBundleContext();
		bundle = context.installBundle("test:" + name, new ByteArrayInputStream(jar(name)));
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
	}

	private static byte[] jar(String name) throws IOException {
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.putValue("Bundle-ManifestVersion", "2");
		attributes.putValue("Bundle-SymbolicName", name);
		ByteArrayOutputStream jar = new ByteArrayOutputStream();
		new JarOutputStream(jar, manifest).close();
		return jar.toByteArray();
	}

	@Override
	public void close() throws BundleException {
		bundle.uninstall();
	}
}
