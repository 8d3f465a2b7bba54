// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Measure;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Phase;
import journey.dsl.journey.PhaseKind;
import journey.dsl.journey.Step;
import journey.dsl.writing.TextInsertion;
import journey.dsl.writing.UnwritableText;

/** Mends what a journey lacks: the client's voice, kinds of phases, a start and an end, measures. */
final class JourneyFixes {

	private static final int MAX_METRICS = 5;

	private final TextInsertion insertion;
	private final IValueConverterService converters;
	private final IScopeProvider scopes;
	private final IQualifiedNameConverter names;

	@Inject
	JourneyFixes(TextInsertion insertion, IValueConverterService converters, IScopeProvider scopes,
			IQualifiedNameConverter names) {
		this.insertion = insertion;
		this.converters = converters;
		this.scopes = scopes;
		this.names = names;
	}

	/** The pronoun goes before the title, whose first letter becomes small. */
	List<Fix> firstPerson(Finding finding) {
		Optional<Step> step = finding.element(Step.class);
		if (step.isEmpty() || finding.data().isEmpty() || step.get().getTitle() == null) {
			return List.of();
		}
		String pronoun = finding.data().get(0);
		INode node = NodeModelUtils.findNodesForFeature(step.get(), Literals.NAMED_ELEMENT__TITLE).get(0);
		String title = step.get().getTitle();
		boolean name = title.length() > 1 && Character.isUpperCase(title.charAt(1));
		boolean plain = node.getText().startsWith(title, 1);
		String first = plain && !name ? title.substring(0, 1).toLowerCase(Locale.ROOT) : "";
		return List.of(Fix.of("first-person", Texts.text("first-person", pronoun.strip()),
				new ReplaceRegion(node.getOffset() + 1, first.length(), pronoun + first)));
	}

	/** A phase without a kind gets a missing one, or phases of the missing kinds are added. */
	List<Fix> phaseKinds(Finding finding) throws UnwritableText {
		Optional<Journey> journey = finding.element(Journey.class);
		if (journey.isEmpty() || finding.data().isEmpty()) {
			return List.of();
		}
		List<Fix> fixes = new ArrayList<>();
		for (Phase phase : journey.get().getPhases()) {
			if (phase.getKind() == PhaseKind.UNSPECIFIED && finding.data().size() == 1) {
				String kind = finding.data().get(0);
				fixes.add(Fix.of("phase-kind." + kind, Texts.text("phase-kind", label(phase), kind), kindOf(phase, kind)));
			}
		}
		fixes.add(new Fix("phases", Texts.text("phases", String.join(", ", finding.data())),
				phases(journey.get(), finding.data())));
		return fixes;
	}

	private static ReplaceRegion kindOf(Phase phase, String kind) {
		List<INode> title = NodeModelUtils.findNodesForFeature(phase, Literals.NAMED_ELEMENT__TITLE);
		List<INode> name = NodeModelUtils.findNodesForFeature(phase, Literals.NAMED_ELEMENT__NAME);
		return new ReplaceRegion((title.isEmpty() ? name : title).get(0).getEndOffset(), 0, " " + kind);
	}

	/** Each new phase stands behind those that come before it in a relation, or before those that come after it. */
	private List<ReplaceRegion> phases(Journey journey, List<String> kinds) throws UnwritableText {
		List<Phase> phases = journey.getPhases();
		Set<String> taken = journey.eContents().stream().filter(NamedElement.class::isInstance)
				.map(element -> ((NamedElement) element).getName()).collect(Collectors.toCollection(LinkedHashSet::new));
		Map<Integer, StringBuilder> texts = new LinkedHashMap<>();
		List<String> atTheEnd = new ArrayList<>();
		for (String word : kinds) {
			PhaseKind kind = PhaseKind.get(word);
			String text = "phase " + unique(Character.toUpperCase(word.charAt(0)) + word.substring(1), taken) + " " + word;
			Optional<Phase> next = phases.stream().filter(phase -> phase.getKind().compareTo(kind) > 0).findFirst();
			if (next.isEmpty()) {
				atTheEnd.add(text);
			} else {
				int offset = TextInsertion.start(next.get());
				String line = separator(NodeModelUtils.getNode(journey).getRootNode().getText(), offset);
				texts.computeIfAbsent(offset, key -> new StringBuilder()).append(text).append(line);
			}
		}
		List<ReplaceRegion> edits = new ArrayList<>();
		texts.forEach((offset, text) -> edits.add(new ReplaceRegion(offset, 0, text.toString())));
		if (!atTheEnd.isEmpty()) {
			edits.addAll(insertion.items(journey, Literals.JOURNEY__PHASES, atTheEnd));
		}
		return edits;
	}

	/** What stands between a phase that begins its line and one before it. */
	private static String separator(String text, int offset) {
		String before = text.substring(0, offset);
		String indentation = before.substring(before.lastIndexOf('\n') + 1);
		return indentation.isBlank() ? "\n" + indentation : " ";
	}

	private static String unique(String name, Set<String> taken) {
		String unique = name;
		for (int count = 2; !taken.add(unique); count++) {
			unique = name + count;
		}
		return unique;
	}

	/** What triggers the first step, or its title, begins the journey; the title of the last step ends it. */
	List<Fix> startAndEnd(Finding finding) throws UnwritableText {
		Optional<Journey> found = finding.element(Journey.class);
		if (found.isEmpty()) {
			return List.of();
		}
		Journey journey = found.get();
		List<Step> steps = Contents.steps(journey);
		List<ReplaceRegion> edits = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		if (finding.data().contains("start")) {
			texts.add("start " + string(steps.isEmpty() ? Texts.text("start")
					: given(steps.get(0).getTrigger()).orElse(label(steps.get(0)))));
		}
		if (finding.data().contains("end")) {
			texts.add("end " + string(steps.isEmpty() ? Texts.text("end") : label(steps.get(steps.size() - 1))));
		}
		boolean start = finding.data().contains("start");
		edits.addAll(insertion.items(journey, start ? Literals.JOURNEY__START : Literals.JOURNEY__END, texts));
		return List.of(new Fix("start-end", Texts.text("start-end", String.join(", ", texts)), edits));
	}

	/** A measure by a metric of the journey, else of the project, else by a new one. */
	List<Fix> measure(Finding finding) throws UnwritableText {
		Optional<Step> step = finding.element(Step.class);
		if (step.isEmpty()) {
			return List.of();
		}
		IScope metrics = scopes.getScope(step.get(), Literals.MEASURE__METRIC);
		Stream<String> ofJourney = EcoreUtil2.getAllContentsOfType(
				EcoreUtil2.getContainerOfType(step.get(), Journey.class), Measure.class).stream().map(Measure::getMetric)
				.filter(metric -> metric != null && !metric.eIsProxy()).map(metrics::getSingleElement)
				.filter(element -> element != null).map(this::name);
		Stream<String> others = StreamSupport
				.stream(metrics.getAllElements().spliterator(), false).map(this::name).sorted();
		List<Fix> fixes = new ArrayList<>();
		for (String metric : Stream.concat(ofJourney, others).distinct().limit(MAX_METRICS).toList()) {
			fixes.add(new Fix("measure." + metric, Texts.text("measure", metric),
					insertion.items(step.get(), Literals.MEASURED__MEASURES, List.of("measure " + metric))));
		}
		if (fixes.isEmpty()) {
			fixes.add(newMetric(step.get(), finding));
		}
		return fixes;
	}

	private Fix newMetric(Step step, Finding finding) throws UnwritableText {
		JourneyFile file = EcoreUtil2.getContainerOfType(step, JourneyFile.class);
		Set<String> taken = file.getElements().stream().map(NamedElement::getName)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		String metric = unique("Satisfaction", taken);
		List<ReplaceRegion> edits = new ArrayList<>(
				insertion.items(step, Literals.MEASURED__MEASURES, List.of("measure " + metric)));
		String text = finding.text();
		edits.add(new ReplaceRegion(text.length(), 0, (text.endsWith("\n") ? "\n" : "\n\n") + "metric " + metric + "\n"));
		return new Fix("measure.new", Texts.text("measure.new", metric), edits);
	}

	private String name(IEObjectDescription element) {
		return converters.toString(names.toString(element.getName()), "QualifiedName");
	}

	private String string(String text) {
		return converters.toString(text, "STRING");
	}

	private static Optional<String> given(String text) {
		return Optional.ofNullable(text).filter(value -> !value.isBlank());
	}

	static String label(NamedElement element) {
		return given(element.getTitle()).orElse(element.getName());
	}
}
