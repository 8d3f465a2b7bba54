// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.mining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import journey.dsl.analysis.QualifiedNames;
import journey.dsl.ide.labels.Texts;
import journey.dsl.ide.references.ReferenceTarget;
import journey.dsl.journey.Element;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.Step;
import journey.dsl.parsing.StepMemory;

/** Counts how often a file refers to its elements, those inside of others aside. */
public final class ReferenceMinings {

	/** The types of elements that anything can refer to. */
	private static final Set<EClass> TARGETS = JourneyPackage.eINSTANCE.getEClassifiers().stream()
			.filter(EClass.class::isInstance).flatMap(type -> ((EClass) type).getEReferences().stream())
			.filter(ReferenceMinings::refersByName).map(EReference::getEReferenceType).collect(Collectors.toSet());

	private final ILocationInFileProvider locations;

	@Inject
	ReferenceMinings(ILocationInFileProvider locations) {
		this.locations = locations;
	}

	private static boolean refersByName(EReference reference) {
		return !reference.isContainment() && !reference.isContainer();
	}

	/**
	 * The elements of a text that can be referred to, in its order. That links all of it.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param cancel tells when nobody wants to know any more; what was counted until then is returned
	 */
	public List<ReferenceMining> of(XtextResource resource, CancelIndicator cancel) {
		List<ReferenceMining> minings = new ArrayList<>();
		Map<EObject, Integer> counts = counts(resource, cancel);
		for (EObject root : resource.getContents()) {
			if (root instanceof JourneyFile file) {
				file.getElements().stream().filter(element -> TARGETS.contains(element.eClass()))
						.filter(element -> element.getName() != null)
						.forEach(element -> minings.add(mining(element, counts.getOrDefault(element, 0))));
			}
		}
		return List.copyOf(minings);
	}

	private ReferenceMining mining(Element element, int count) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		ReferenceTarget target = new ReferenceTarget(EcoreUtil.getURI(element), element.getName(),
				QualifiedNames.of(element));
		return new ReferenceMining(locations.getSignificantTextRegion(element).getOffset(),
				node.getEndLine() > node.getStartLine(), target, count, !(element instanceof Journey));
	}

	/**
	 * What is shown.
	 *
	 * @param references how often the element is referred to, wherever that is
	 * @return empty where nothing is shown
	 */
	public static String label(ReferenceMining mining, int references, Locale language) {
		return references == 0 && !mining.shownUnused() ? ""
				: new Texts(ReferenceMinings.class, "minings", language).text("references", references);
	}

	private static Map<EObject, Integer> counts(XtextResource resource, CancelIndicator cancel) {
		List<Object> surroundings = StepMemory.surroundings(resource);
		Map<EObject, Integer> counts = new IdentityHashMap<>();
		TreeIterator<EObject> sources = EcoreUtil.getAllContents(resource, false);
		while (sources.hasNext() && !cancel.isCanceled()) {
			EObject source = sources.next();
			if (source instanceof Step step) {
				StepMemory.of(step, StepCounts.class, surroundings, ReferenceMinings::within).counts()
						.forEach((target, count) -> counts.merge(target, count, Integer::sum));
				sources.prune();
			} else {
				count(source, counts);
			}
		}
		return counts;
	}

	/** How often a step refers to elements of files, kept with it as long as nothing changes outside of steps. */
	private record StepCounts(Map<EObject, Integer> counts) {
	}

	private static StepCounts within(Step step) {
		Map<EObject, Integer> counts = new IdentityHashMap<>();
		count(step, counts);
		step.eAllContents().forEachRemaining(source -> count(source, counts));
		counts.keySet().removeIf(target -> !(target.eContainer() instanceof JourneyFile));
		return new StepCounts(counts);
	}

	private static void count(EObject source, Map<EObject, Integer> counts) {
		for (EReference reference : source.eClass().getEAllReferences()) {
			if (refersByName(reference)) {
				Object value = source.eGet(reference);
				if (value instanceof Collection<?> targets) {
					targets.forEach(target -> counts.merge((EObject) target, 1, Integer::sum));
				} else if (value instanceof EObject target) {
					counts.merge(target, 1, Integer::sum);
				}
			}
		}
	}
}
