// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.persistence.SerializableResourceDescription;

import journey.dsl.journey.JourneyPackage;

/** How the state of a project's build is kept on disk: a header that tells whether it can be read, then the state. */
final class BuiltFilesStream {

	private static final int MAGIC = 0x4a6e6978;

	/** To be raised whenever something below, or what the language puts into the index, changes. */
	private static final int VERSION = 2;

	/** The classes that a state is made of; whatever else the file may have become, nothing else is created. */
	private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter(
			"org.eclipse.xtext.resource.persistence.*;java.util.*;java.lang.*;!*");

	private BuiltFilesStream() {
	}

	/** Writes the state of a project. */
	static byte[] write(String project, BuiltFiles state) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(body)) {
			out.writeUTF(project);
			out.writeUTF(state.build());
			out.writeUTF(state.judgedBy());
			out.writeObject(new HashMap<>(state.upstream()));
			out.writeInt(state.files().size());
			for (BuiltFile file : state.files().values()) {
				out.writeLong(file.stamp());
				out.writeObject(file.description());
				out.writeInt(file.unresolved().size());
				for (EReference reference : file.unresolved()) {
					out.writeUTF(reference.getEContainingClass().getName());
					out.writeUTF(reference.getName());
				}
			}
		}
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(all)) {
			out.writeInt(MAGIC);
			out.writeInt(VERSION);
			out.writeLong(checksum(body.toByteArray()));
			body.writeTo(out);
		}
		return all.toByteArray();
	}

	/**
	 * Reads the state of a project.
	 *
	 * @throws IOException where it is not what {@link #write} wrote, for this project and by this version
	 */
	static BuiltFiles read(String project, byte[] content) throws IOException {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
			if (in.readInt() != MAGIC || in.readInt() != VERSION) {
				throw new IOException("written by another version");
			}
			long checksum = in.readLong();
			byte[] body = in.readAllBytes();
			// what was cut off or overwritten must not be interpreted: it may ask for any amount of memory
			if (checksum != checksum(body)) {
				throw new IOException("damaged");
			}
			return readBody(project, body);
		}
	}

	private static BuiltFiles readBody(String project, byte[] body) throws IOException {
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(body))) {
			in.setObjectInputFilter(ALLOWED);
			// elements of the language are found by their package, which registers itself when it is first asked for
			JourneyPackage.eINSTANCE.getNsURI();
			if (!in.readUTF().equals(project)) {
				throw new IOException("written for another project");
			}
			String build = in.readUTF();
			String judgedBy = in.readUTF();
			Map<String, String> upstream = new HashMap<>();
			((Map<?, ?>) in.readObject()).forEach((name, state) -> upstream.put((String) name, (String) state));
			Map<URI, BuiltFile> files = new LinkedHashMap<>();
			for (int rest = in.readInt(); rest > 0; rest--) {
				BuiltFile file = readFile(in);
				files.put(file.description().getURI(), file);
			}
			return new BuiltFiles(build, judgedBy, files, upstream);
		} catch (ClassNotFoundException | RuntimeException e) {
			throw new IOException(e);
		}
	}

	private static BuiltFile readFile(ObjectInputStream in) throws IOException, ClassNotFoundException {
		long stamp = in.readLong();
		SerializableResourceDescription description = (SerializableResourceDescription) in.readObject();
		Set<EReference> unresolved = new HashSet<>();
		for (int rest = in.readInt(); rest > 0; rest--) {
			EClass type = (EClass) JourneyPackage.eINSTANCE.getEClassifier(in.readUTF());
			unresolved.add((EReference) type.getEStructuralFeature(in.readUTF()));
		}
		return new BuiltFile(stamp, description, unresolved);
	}

	private static long checksum(byte[] content) {
		CRC32 checksum = new CRC32();
		checksum.update(content);
		return checksum.getValue();
	}
}
