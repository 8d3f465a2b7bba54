// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The segments of a written qualified name, without dots, white space and comments. */
final class Segments {

	private Segments() {
	}

	/** {@return the leaves that are the segments of a name, a wildcard included} */
	static List<ILeafNode> of(INode name) {
		List<ILeafNode> segments = new ArrayList<>();
		for (ILeafNode leaf : name.getLeafNodes()) {
			if (!leaf.isHidden() && !leaf.getText().equals(".")) {
				segments.add(leaf);
			}
		}
		return segments;
	}

	/** {@return the index of the segment that an offset lies in or directly behind; -1 for none} */
	static int at(List<ILeafNode> segments, int offset) {
		for (int index = 0; index < segments.size(); index++) {
			ILeafNode segment = segments.get(index);
			if (segment.getOffset() <= offset && offset <= segment.getEndOffset()) {
				return index;
			}
		}
		return -1;
	}
}
