// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.EObjectDescriptionLookUp;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MultimapBasedScope;

import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.Step;

/**
 * The names that a file exports, and those of the steps and outcomes of its journeys, as they are looked up. The file's
 * cache holds them, which forgets them with any change of the model; reading a step again keeps them.
 */
public final class FileNames {

	private record FlowNodes(Journey journey, EClass type) {
	}

	private final Map<FlowNodes, IScope> flowNodes = new HashMap<>();
	private EObjectDescriptionLookUp exports;

	private FileNames() {
	}

	/** {@return the names of a file} */
	public static FileNames of(Resource file) {
		return file instanceof XtextResource cached ? cached.getCache().get(FileNames.class, file, FileNames::new)
				: new FileNames();
	}

	/**
	 * Takes them over in a file of which only a step has been read again, with the same names; but those that the file
	 * exports only where the index says the same of them.
	 *
	 * @param old the step before
	 * @param fresh the step that is in its place now
	 */
	public void keepIn(XtextResource file, Step old, Step fresh) {
		if (!JourneyResourceDescriptionStrategy.lead(old, fresh, file)) {
			exports = null;
		}
		simpleName(fresh).ifPresent(description -> flowNodes.values()
				.forEach(nodes -> nodes.getElements(description.getName()).forEach(found -> {
					if (found.getEObjectOrProxy() == old) {
						((StandIn) found).lead(description);
					}
				})));
		file.getCache().get(FileNames.class, file, () -> this);
	}

	/** What the file exports, computed where that is not known. */
	EObjectDescriptionLookUp exports(Supplier<EObjectDescriptionLookUp> computation) {
		if (exports == null) {
			exports = computation.get();
		}
		return exports;
	}

	/** The steps of a journey, and its outcomes where the type allows for them, by simple name. */
	IScope flowNodes(Journey journey, EClass type) {
		return flowNodes.computeIfAbsent(new FlowNodes(journey, type), key -> {
			List<FlowNode> nodes = new ArrayList<>();
			journey.getPhases().forEach(phase -> nodes.addAll(phase.getSteps()));
			if (type != JourneyPackage.Literals.STEP) {
				nodes.addAll(journey.getOutcomes());
			}
			return MultimapBasedScope.createScope(IScope.NULLSCOPE, nodes.stream()
					.flatMap(node -> simpleName(node).stream()).<IEObjectDescription>map(StandIn::new).toList(), false);
		});
	}

	private static Optional<IEObjectDescription> simpleName(FlowNode node) {
		return Optional.ofNullable(node.getName()).filter(name -> !name.isEmpty())
				.map(name -> EObjectDescription.create(QualifiedName.create(name), node));
	}
}
