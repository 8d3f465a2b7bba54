// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import journey.cli.terminal.UserProblem;

/** Reads files of text that may come from anyone: bounded in size, and nothing but UTF-8. */
final class SourceText {

	private static final int MEGABYTE = 1024 * 1024;
	private static final int MAX_MEGABYTES = 10;

	private SourceText() {
	}

	/**
	 * The text of a file.
	 *
	 * @param name how the user calls the file
	 * @throws UserProblem where it is no text of reasonable size
	 */
	static String read(Path file, String name) {
		byte[] bytes = bytes(file, name);
		if (indexOf(bytes, 0) >= 0) {
			throw new UserProblem("binary", name);
		}
		return decode(bytes, name);
	}

	private static byte[] bytes(Path file, String name) {
		if (!Files.isRegularFile(file)) {
			throw new UserProblem("no-regular-file", name);
		}
		try (InputStream input = Files.newInputStream(file)) {
			byte[] bytes = input.readNBytes(MAX_MEGABYTES * MEGABYTE + 1);
			if (bytes.length > MAX_MEGABYTES * MEGABYTE) {
				throw new UserProblem("too-large", name, Files.size(file) / MEGABYTE, MAX_MEGABYTES);
			}
			return bytes;
		} catch (AccessDeniedException denied) {
			throw new UserProblem("denied", name);
		} catch (IOException unreadable) {
			throw new UserProblem("unreadable", name);
		}
	}

	private static int indexOf(byte[] bytes, int value) {
		for (int index = 0; index < bytes.length; index++) {
			if (bytes[index] == value) {
				return index;
			}
		}
		return -1;
	}

	private static String decode(byte[] bytes, String name) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer input = ByteBuffer.wrap(bytes);
		CharBuffer output = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(input, output, true);
		if (result.isError()) {
			String before = new String(Arrays.copyOf(bytes, input.position()), StandardCharsets.UTF_8);
			int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
			throw new UserProblem("not-utf-8", name, line, before.length() - before.lastIndexOf('\n'));
		}
		return output.flip().toString();
	}
}
