// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.analysis.AtlasOverview;
import journey.dsl.analysis.Deviation;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.MetricUse;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.ResourceUse;
import journey.dsl.documentation.text.Wording;
import journey.dsl.ide.labels.Texts;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Evidence;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Metric;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Resource;
import journey.dsl.journey.Sourced;

/** What is computed of elements that stand beside journeys, from the files at hand. */
final class PortfolioFacts {

	/** More figures of a metric would fill the screen. */
	private static final int MEASURES = 8;

	private final Texts texts;
	private final Wording wording;

	PortfolioFacts(Texts texts, Wording wording) {
		this.texts = texts;
		this.wording = wording;
	}

	void add(EObject element, Project project, LocalDate today, FactList facts) {
		if (element instanceof Initiative initiative) {
			addPriority(initiative, project, facts);
		} else if (element instanceof Metric metric) {
			addMeasures(metric, project, facts);
		} else if (element instanceof Evidence evidence) {
			addCitations(evidence, project, today, facts);
		} else if (element instanceof Resource resource) {
			ResourceUse.inventory(project).stream().filter(use -> use.resource() == resource)
					.forEach(use -> facts.add("result.users", titles(use.users())));
		} else if (element instanceof Pain pain) {
			facts.add("result.addressed", titles(project.elements(Initiative.class)
					.filter(initiative -> initiative.getAddresses().contains(pain)).toList()));
		} else if (element instanceof Persona persona) {
			facts.add("result.journeys", titles(project.elements(Journey.class)
					.filter(journey -> journey.getPersonas().contains(persona)).toList()));
		} else if (element instanceof Actual actual) {
			addDeviations(actual, facts);
		} else if (element instanceof Atlas atlas) {
			facts.add("result.channels", titles(AtlasOverview.of(atlas, project).sharedChannels().stream()
					.map(AtlasOverview.SharedChannel::channel).toList()));
		}
	}

	private void addPriority(Initiative initiative, Project project, FactList facts) {
		List<Priority> ranked = Priority.ranked(project, Priority.Weights.EQUAL);
		for (int rank = 0; rank < ranked.size(); rank++) {
			Priority priority = ranked.get(rank);
			if (priority.initiative() == initiative && priority.value().isPresent()) {
				facts.add("result.priority", texts.text("priority",
						wording.number(priority.value().getAsDouble()), rank + 1, ranked.size()));
			}
		}
	}

	private void addMeasures(Metric metric, Project project, FactList facts) {
		MetricUse.register(project).stream().filter(use -> use.metric() == metric)
				.forEach(use -> use.measures().stream().limit(MEASURES).forEach(measure -> facts.add("result.measure",
						Wording.joined(" \u00B7 ", place(measure), wording.figures(measure), measure.getDate()))));
	}

	private String place(EObject part) {
		EObject place = part;
		while (place != null && !(place instanceof NamedElement)) {
			place = place.eContainer();
		}
		return place instanceof NamedElement named ? wording.title(named) : "";
	}

	private void addCitations(Evidence evidence, Project project, LocalDate today, FactList facts) {
		if (EvidenceCoverage.isExpired(evidence, today)) {
			facts.add("result.validity", wording.text("evidence.expired"));
		}
		long citations = project.files().stream().flatMap(PortfolioFacts::contents)
				.filter(part -> part instanceof Sourced sourced && sourced.getEvidence() == evidence).count();
		facts.add("result.cited", citations == 0 ? wording.text("evidence.uncited")
				: wording.text("evidence.statements", citations));
	}

	private static Stream<EObject> contents(EObject file) {
		Iterable<EObject> all = () -> EcoreUtil.getAllContents(file, false);
		return StreamSupport.stream(all.spliterator(), false);
	}

	private void addDeviations(Actual actual, FactList facts) {
		Map<Deviation.Kind, List<Deviation>> kinds = Deviation.in(actual).stream()
				.collect(Collectors.groupingBy(Deviation::kind, TreeMap::new, Collectors.toList()));
		kinds.forEach((kind, deviations) -> facts.add("result.deviations",
				wording.text("deviation." + kind.name()) + ": " + deviations.size()));
	}

	private String titles(Collection<? extends NamedElement> elements) {
		return wording.titles(elements);
	}
}
