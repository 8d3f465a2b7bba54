// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.NamedElement;

/**
 * The segments that the children of one element have in URI fragments: a name; for an unnamed child <code>@</code> and
 * the feature that holds it, followed, where the feature holds several, by what the child refers to or else by its
 * position. Where two children would have the same segment, the second gets <code>~2</code>, and so on.
 */
record ChildSegments(Map<EObject, String> byChild, Map<String, EObject> bySegment) {

	static ChildSegments of(EObject owner) {
		Map<EObject, String> byChild = new IdentityHashMap<>();
		Map<String, EObject> bySegment = new HashMap<>();
		Map<String, Integer> last = new HashMap<>();
		for (EObject child : owner.eContents()) {
			String segment = plainSegment(child);
			String unique = segment;
			while (bySegment.putIfAbsent(unique, child) != null) {
				unique = segment + "~" + last.merge(segment, 2, (count, second) -> count + 1);
			}
			byChild.put(child, unique);
		}
		return new ChildSegments(byChild, bySegment);
	}

	/** {@return the segment of a child} */
	String segment(EObject child) {
		return byChild.get(child);
	}

	/** {@return the child with a segment, or null} */
	EObject child(String segment) {
		return bySegment.get(segment);
	}

	private static String plainSegment(EObject child) {
		if (child instanceof NamedElement named && named.getName() != null && !named.getName().isEmpty()) {
			return named.getName();
		}
		EReference feature = child.eContainmentFeature();
		String segment = "@" + feature.getName();
		if (!feature.isMany()) {
			return segment;
		}
		String key = referredNames(child);
		return segment + "." + (key.isEmpty() ? ((List<?>) child.eContainer().eGet(feature)).indexOf(child) : key);
	}

	/** The last names of what a child refers to, read from the text: resolving here could run in circles. */
	private static String referredNames(EObject child) {
		return child.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment()
						&& reference != JourneyPackage.Literals.SOURCED__EVIDENCE)
				.flatMap(reference -> names(child, reference).stream()).collect(Collectors.joining("+"));
	}

	private static List<String> names(EObject child, EReference reference) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(child, reference);
		if (!nodes.isEmpty()) {
			return nodes.stream().map(NodeModelUtils::getTokenText).map(ChildSegments::lastSegment).toList();
		}
		Object value = child.eGet(reference, false);
		List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return targets.stream()
				.filter(target -> target instanceof NamedElement named && !named.eIsProxy() && named.getName() != null)
				.map(target -> ((NamedElement) target).getName()).toList();
	}

	private static String lastSegment(String text) {
		String name = text.substring(text.lastIndexOf('.') + 1).strip();
		return name.startsWith("^") ? name.substring(1) : name;
	}
}
