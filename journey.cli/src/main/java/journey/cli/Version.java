// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the manifest. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "journey " + number() };
	}

	/** The number, or "(development)" where the classes do not come from a built archive. */
	static String number() {
		String version = Version.class.getPackage().getImplementationVersion();
		return version == null ? "(development)" : version;
	}
}
