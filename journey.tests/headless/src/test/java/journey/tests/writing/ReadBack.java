// SPDX-License-Identifier: EPL-2.0
package journey.tests.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.journey.NamedElement;
import journey.tests.Models;

/** Reads a written text with the other files of its project, and compares its model with the one that was written. */
final class ReadBack {

	private ReadBack() {
	}

	static void assertSame(Resource written, String text) {
		ResourceSet project = written.getResourceSet();
		List<String> texts = new ArrayList<>();
		for (Resource file : project.getResources()) {
			texts.add(file == written ? text : ((XtextResource) file).getParseResult().getRootNode().getText());
		}
		XtextResource read = Models.load(texts.toArray(String[]::new)).get(project.getResources().indexOf(written));
		assertThat(read.getErrors()).filteredOn(error -> !error.getMessage().contains("Nobody")).isEmpty();
		assertThat(describe(read.getContents().get(0), "")).isEqualTo(describe(written.getContents().get(0), ""));
	}

	/** All that a model says: types, values in their order, names of what is referred to. */
	private static String describe(EObject element, String indentation) {
		StringBuilder text = new StringBuilder(indentation).append(element.eClass().getName());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (!(feature instanceof EReference reference && reference.isContainment())) {
				Object value = element.eGet(feature);
				text.append('\n').append(indentation).append(feature.getName()).append('=').append(
						value instanceof List<?> list ? list.stream().map(entry -> value(element, feature, entry)).toList()
								: value(element, feature, value));
			}
		}
		element.eContents().forEach(part -> text.append('\n').append(describe(part, indentation + " ")));
		return text.toString();
	}

	private static Object value(EObject element, EStructuralFeature feature, Object value) {
		if (!(value instanceof EObject target)) {
			return value;
		}
		return target.eIsProxy()
				? NodeModelUtils.findNodesForFeature(element, feature).stream().map(NodeModelUtils::getTokenText).toList()
				: ((NamedElement) target).getName() + " in "
						+ (target.eContainer() instanceof NamedElement owner ? owner.getName() : "");
	}
}
