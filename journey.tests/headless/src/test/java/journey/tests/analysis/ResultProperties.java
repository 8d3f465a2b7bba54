// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.Difference;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionScale;
import journey.dsl.analysis.Gap;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Project;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Device;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Rating;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Scale;
import journey.dsl.journey.Score;
import journey.dsl.journey.Share;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Properties of curve, gaps, difference and priorities, whatever the model. */
class ResultProperties {

	private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;

	@Property
	void curvesStayWithinTheScale(@ForAll("plans") FlowPlan plan, @ForAll Random random) {
		Journey journey = journey(plan, random);
		EmotionScale scale = EmotionScale.of(journey).orElseThrow();
		for (EmotionCurve.Point point : EmotionCurve.of(journey).points()) {
			assertThat(point.emotion().orElse(scale.min())).isBetween(scale.min(), scale.max());
			assertThat(point.normalised().orElse(0)).isBetween(-1.0, 1.0);
		}
	}

	@Property
	void gapsDoNotDependOnNames(@ForAll("plans") FlowPlan plan, @ForAll Random random) {
		Journey journey = journey(plan, random);
		List<Gap> before = Gap.in(journey);
		EcoreUtil.getAllContents(journey.eContainer(), false).forEachRemaining(element -> {
			if (element instanceof NamedElement named) {
				named.setName("N" + random.nextInt());
			}
		});
		assertThat(Gap.in(journey)).isEqualTo(before);
	}

	@Property
	void gapsAreTheSameInBothDirections(@ForAll("plans") FlowPlan plan, @ForAll Random random) {
		Journey journey = journey(plan, random);
		List<String> before = Gap.in(journey).stream().map(gap -> line(gap.kind(), gap.source(), gap.target()))
				.toList();
		reverseWays(journey);
		List<String> after = Gap.in(journey).stream().map(gap -> line(gap.kind(), gap.target(), gap.source()))
				.toList();
		assertThat(after).containsExactlyInAnyOrderElementsOf(before);
	}

	@Property
	void aJourneyDoesNotDifferFromItsCopy(@ForAll("plans") FlowPlan plan, @ForAll Random random) {
		Journey journey = journey(plan, random);
		Journey copy = Journeys.only(Project.of((JourneyFile) EcoreUtil.copy(journey.eContainer())));
		assertThat(Difference.between(journey, copy).isEmpty()).isTrue();
	}

	@Property
	void aDifferenceReadBackwardsIsItsReverse(@ForAll("plans") FlowPlan one, @ForAll("plans") FlowPlan other,
			@ForAll Random random) {
		Journey before = journey(one, random);
		Journey after = journey(other, random);
		List<String> forwards = Difference.between(before, after).changed().stream().map(change -> change.property()
				+ change.from() + change.to()).sorted().toList();
		List<String> backwards = Difference.between(after, before).changed().stream().map(change -> change.property()
				+ change.to() + change.from()).sorted().toList();
		assertThat(forwards).isEqualTo(backwards);
	}

	@Property
	void ranksDoNotDependOnTheOrderOfDeclaration(@ForAll @IntRange(max = 12) int number, @ForAll Random random) {
		JourneyFile file = FACTORY.createJourneyFile();
		List<Initiative> initiatives = IntStream.range(0, number).mapToObj(index -> initiative(index, random))
				.collect(Collectors.toList());
		file.getElements().addAll(initiatives);
		List<Priority> ranked = Priority.ranked(Project.of(file), Priority.Weights.EQUAL);
		Collections.shuffle(initiatives, random);
		file.getElements().clear();
		file.getElements().addAll(initiatives);
		assertThat(Priority.ranked(Project.of(file), Priority.Weights.EQUAL)).isEqualTo(ranked);
	}

	@Provide
	Arbitrary<FlowPlan> plans() {
		return FlowPlan.plans(2);
	}

	/** The planned journey with random touchpoints and emotions, in a file with channels, devices and departments. */
	private static Journey journey(FlowPlan plan, Random random) {
		JourneyFile file = FACTORY.createJourneyFile();
		for (int index = 0; index < 3; index++) {
			Department department = FACTORY.createDepartment();
			Channel channel = FACTORY.createChannel();
			Device device = FACTORY.createDevice();
			channel.setOwner(random.nextBoolean() ? department : null);
			List.of(department, channel, device).forEach(named -> {
				named.setName(named.eClass().getName() + file.getElements().size() / 3);
				file.getElements().add(named);
			});
		}
		Scale scale = FACTORY.createScale();
		scale.setName("Scale");
		scale.setMin(BigDecimal.valueOf(random.nextInt(20) - 10, 1));
		scale.setMax(scale.getMin().add(BigDecimal.valueOf(1 + random.nextInt(100), 1)));
		Journey journey = plan.journey();
		journey.setScale(scale);
		file.getElements().addAll(List.of(scale, journey));
		Contents.steps(journey).forEach(step -> fill(step, file, random));
		return journey;
	}

	private static void fill(Step step, JourneyFile file, Random random) {
		for (int index = random.nextInt(3); index > 0; index--) {
			Touchpoint touchpoint = FACTORY.createTouchpoint();
			touchpoint.setName("T" + index);
			touchpoint.setChannel(pick(file, Channel.class, random));
			touchpoint.setOwner(pick(file, Department.class, random));
			Optional.ofNullable(pick(file, Device.class, random)).ifPresent(touchpoint.getDevices()::add);
			assess(touchpoint, random);
			step.getTouchpoints().add(touchpoint);
		}
		if (random.nextInt(3) == 0) {
			Scale scale = file.getElements().stream().filter(Scale.class::isInstance).map(Scale.class::cast).findFirst()
					.orElseThrow();
			Emotion emotion = FACTORY.createEmotion();
			emotion.setValue(random.nextBoolean() ? scale.getMin() : scale.getMax());
			step.setEmotion(emotion);
		}
	}

	private static void assess(Touchpoint touchpoint, Random random) {
		if (random.nextBoolean()) {
			Rating rating = FACTORY.createRating();
			rating.setValue(RatingValue.values()[random.nextInt(3)]);
			touchpoint.setRating(rating);
		}
		if (random.nextBoolean()) {
			Score score = FACTORY.createScore();
			score.setMax(BigDecimal.valueOf(random.nextInt(6)));
			score.setValue(BigDecimal.valueOf(random.nextInt(70), 1));
			touchpoint.setScore(score);
		}
		if (random.nextBoolean()) {
			Share share = FACTORY.createShare();
			share.setPercent(BigDecimal.valueOf(random.nextInt(1_100), 1));
			touchpoint.setShare(share);
		}
	}

	private static <T> T pick(JourneyFile file, Class<T> kind, Random random) {
		List<T> all = file.getElements().stream().filter(kind::isInstance).map(kind::cast).toList();
		int index = random.nextInt(all.size() + 1);
		return index < all.size() ? all.get(index) : null;
	}

	/** Lets every way between two steps lead the other way round. */
	private static void reverseWays(Journey journey) {
		List<Step> steps = Contents.steps(journey);
		record Pair(Step source, Step target) {
		}
		List<Pair> pairs = steps.stream().flatMap(source -> source.getNext().stream()
				.flatMap(branch -> branch.getTargets().stream()).filter(Step.class::isInstance)
				.map(target -> new Pair(source, (Step) target))).toList();
		steps.forEach(step -> {
			step.getNext().clear();
			Branch abandon = FACTORY.createBranch();
			abandon.setAbandon(true);
			step.getNext().add(abandon);
		});
		pairs.forEach(pair -> {
			Branch branch = FACTORY.createBranch();
			branch.getTargets().add(pair.source());
			pair.target().getNext().add(branch);
		});
	}

	private static Initiative initiative(int index, Random random) {
		Initiative initiative = FACTORY.createInitiative();
		initiative.setName("I" + index);
		initiative.setCustomerValue(BigDecimal.valueOf(random.nextInt(6)));
		initiative.setBusinessValue(BigDecimal.valueOf(random.nextInt(6)));
		initiative.setEffort(BigDecimal.valueOf(random.nextInt(6)));
		return initiative;
	}

	private static String line(Gap.Kind kind, Step one, Step other) {
		return kind + " " + one.getName() + " " + other.getName();
	}
}
