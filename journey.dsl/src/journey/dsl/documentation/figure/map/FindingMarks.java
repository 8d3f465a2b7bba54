// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Finding.Level;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Act;
import journey.dsl.journey.Action;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** What the check found, by the element that bears the mark on the map: the nearest one that is drawn. */
final class FindingMarks {

	private final Map<String, List<Finding>> byElement = new HashMap<>();
	private final Wording wording;

	FindingMarks(Journey journey, List<Finding> findings, Wording wording) {
		this.wording = wording;
		if (!findings.isEmpty()) {
			byElement.put(QualifiedNames.of(journey), new ArrayList<>());
			journey.eAllContents().forEachRemaining(element -> {
				if (isDrawn(element)) {
					byElement.putIfAbsent(QualifiedNames.of(element), new ArrayList<>());
				}
			});
			findings.forEach(this::place);
		}
	}

	private static boolean isDrawn(EObject element) {
		return element instanceof Phase || element instanceof Step || element instanceof Touchpoint
				|| element instanceof Action || element instanceof Act || element instanceof Pain;
	}

	private void place(Finding finding) {
		String name = finding.element();
		while (!name.isEmpty()) {
			List<Finding> here = byElement.get(name);
			if (here != null) {
				here.add(finding);
				return;
			}
			name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
		}
	}

	/** The mark of a drawn element; empty where nothing was found at it. */
	Optional<FindingMark> at(EObject element) {
		List<Finding> here = byElement.getOrDefault(QualifiedNames.of(element), List.of());
		if (here.isEmpty()) {
			return Optional.empty();
		}
		Level gravest = here.stream().map(Finding::severity).min(Level::compareTo).orElseThrow();
		String title = Wording.joined(" \u00B7 ", here.stream().map(finding -> wording.text("finding.mark",
				wording.text("Level." + finding.severity().name()), finding.message())).toArray(String[]::new));
		return Optional.of(new FindingMark(gravest, here.size(), title, address(element)));
	}

	/** The place on the journey's page that tells the findings. */
	private static String address(EObject element) {
		for (EObject owner = element; owner != null; owner = owner.eContainer()) {
			if (owner instanceof Step) {
				return "#details-" + Wording.id(owner);
			}
		}
		return "#section-findings";
	}
}
