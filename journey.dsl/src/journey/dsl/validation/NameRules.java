// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.validation.Check;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Element;
import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;

/** The rule name-unique: one name, one element. */
public class NameRules extends RuleChecks {

	/** Names of the implicit outcomes. */
	private static final Set<String> RESERVED = Set.of("end", "abandon");

	@Inject
	private IQualifiedNameProvider names;

	@Inject
	private ResourceDescriptionsProvider indexes;

	@Inject
	private IResourceDescription.Manager descriptions;

	@Inject
	private IContainer.Manager containers;

	/**
	 * Checks the children of every element that owns named ones. Steps and outcomes share one space of names in a journey,
	 * across its phases.
	 */
	@Check
	public void children(EObject owner) {
		if (!(owner instanceof JourneyFile)) {
			untilSound(owner, Rule.NAME_UNIQUE, () -> checkUnique(owner.eContents().stream())
					& (!(owner instanceof Journey journey) || checkFlow(journey)));
		}
	}

	private boolean checkFlow(Journey journey) {
		boolean sound = true;
		Map<String, FlowNode> seen = new HashMap<>();
		for (FlowNode node : Iterables.concat(Contents.steps(journey), journey.getOutcomes())) {
			if (node.getName() == null) {
				continue;
			}
			FlowNode first = seen.putIfAbsent(node.getName(), node);
			if (first != null) {
				sound = false;
				if (!isTakenBefore(node)) {
					reportDuplicate(node);
				}
			}
			if (RESERVED.contains(node.getName())) {
				sound = false;
				reportAs("name-unique.reserved", Rule.NAME_UNIQUE, node, JourneyPackage.Literals.NAMED_ELEMENT__NAME,
						node.getName());
			}
		}
		return sound;
	}

	/** Whether an element before it, of the same owner, has its name, which is found at the owner. */
	private static boolean isTakenBefore(FlowNode node) {
		return node.eContainer().eContents().stream().takeWhile(sibling -> sibling != node)
				.anyMatch(sibling -> sibling instanceof NamedElement named && node.getName().equals(named.getName()));
	}

	/** Checks the elements of a file against each other and against the package's other files. */
	@Check
	public void elements(JourneyFile file) {
		checkUnique(file.getElements().stream());
		IResourceDescriptions index = indexes.getResourceDescriptions(file.eResource());
		IResourceDescription own = descriptions.getResourceDescription(file.eResource());
		for (IContainer container : containers.getVisibleContainers(own, index)) {
			checkOtherFiles(file, container);
		}
	}

	private void checkOtherFiles(JourneyFile file, IContainer container) {
		URI own = file.eResource().getURI();
		Map<QualifiedName, Optional<URI>> others = new HashMap<>();
		for (Element element : file.getElements()) {
			QualifiedName name = names.getFullyQualifiedName(element);
			if (name != null) {
				others.computeIfAbsent(name, taken -> otherFile(taken, container, own))
						.ifPresent(other -> reportAs("name-unique.other-file", Rule.NAME_UNIQUE, element,
								JourneyPackage.Literals.NAMED_ELEMENT__NAME, element.getName(),
								URI.decode(other.lastSegment())));
			}
		}
	}

	private static Optional<URI> otherFile(QualifiedName name, IContainer container, URI own) {
		for (IEObjectDescription element : container.getExportedObjects(JourneyPackage.Literals.ELEMENT, name, false)) {
			URI file = element.getEObjectURI().trimFragment();
			if (!file.equals(own)) {
				return Optional.of(file);
			}
		}
		return Optional.empty();
	}

	private boolean checkUnique(Stream<? extends EObject> siblings) {
		Set<String> seen = new HashSet<>();
		List<NamedElement> duplicates = siblings.filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
				.filter(element -> element.getName() != null && !seen.add(element.getName())).toList();
		duplicates.forEach(this::reportDuplicate);
		return duplicates.isEmpty();
	}

	private void reportDuplicate(NamedElement element) {
		report(Rule.NAME_UNIQUE, element, JourneyPackage.Literals.NAMED_ELEMENT__NAME, element.getName());
	}
}
