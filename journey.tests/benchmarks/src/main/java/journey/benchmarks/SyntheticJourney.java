// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import static journey.benchmarks.SyntheticVocabulary.CHANNELS;
import static journey.benchmarks.SyntheticVocabulary.DEPARTMENTS;
import static journey.benchmarks.SyntheticVocabulary.EVIDENCE;
import static journey.benchmarks.SyntheticVocabulary.METRICS;
import static journey.benchmarks.SyntheticVocabulary.NEEDS;
import static journey.benchmarks.SyntheticVocabulary.RESOURCES;
import static journey.benchmarks.SyntheticVocabulary.at;

/** One journey of a synthetic project, with an actual path and an initiative. */
final class SyntheticJourney {

	private static final String[] PHASES = { "before", "purchase", "use", "after", "recommend" };
	private static final String[] RATINGS = { "irritant", "basic", "delight" };
	private static final int STEPS_BETWEEN_PAINS = 3;

	private final int index;
	private final int steps;
	private final boolean target;
	private final StringBuilder text = new StringBuilder();

	/**
	 * A journey.
	 *
	 * @param index its position in the project
	 * @param steps the number of its steps
	 * @param target whether it revises the journey before it
	 */
	SyntheticJourney(int index, int steps, boolean target) {
		if (steps < 3 * PHASES.length) {
			throw new IllegalArgumentException("a journey needs three steps in each phase, not " + steps + " in all");
		}
		this.index = index;
		this.steps = steps;
		this.target = target;
	}

	/** {@return the name of the journey at a position} */
	static String name(int index) {
		return "Journey%04d".formatted(index);
	}

	/** {@return the text of the journey and of what belongs to it} */
	String text() {
		addHead();
		for (int phase = 0; phase < PHASES.length; phase++) {
			text.append("\n\tphase Phase%d \"Phase %d of the way\" %s {\n".formatted(phase, phase, PHASES[phase]));
			for (int step = firstStep(phase); step < firstStep(phase + 1); step++) {
				addStep(step, step == firstStep(phase));
			}
			text.append("\t}\n");
		}
		text.append("""

					outcome Loyal "A client who comes back" success value 850 EUR
					outcome Lost "A client who tells others" failure value -120 EUR
					allocate Calls over Step1 60%, Step4 25%
				}
				""");
		addActual();
		addInitiative();
		return text.toString();
	}

	private int firstStep(int phase) {
		return phase * steps / PHASES.length;
	}

	private void addHead() {
		text.append("""
				/** The way of a client through domain %1$d. */
				journey %2$s "Way %1$d of a client"%3$s {
					persona Camille, Hugo, Lena
					state %4$s
					level detail
					basis observed
					scale Feeling
					purpose "Fewer clients who give up"
					method "Two workshops, twelve interviews"
					start "Something is missing"
					end "It is there and works"
					sponsor "Director of customer experience"
					owner %5$s
					team Marketing, Sales, Care, Logistics, Finance
					customers 4
					validated by Marketing on 2026-05-02
					validated by Care on 2026-05-03
					iteration 2 on 2026-05-10
					measure Calls 5400 target 4000 on 2026-04 from Logs
				""".formatted(index, name(index), target ? " revises " + name(index - 1) : "",
				target ? "target" : "current", at(DEPARTMENTS, index)));
	}

	private void addStep(int step, boolean first) {
		int feeling = Math.floorMod(step * 5 + index, 7) - 3;
		text.append("""
						step Step%1$d "I take step %1$d" {
							trigger "A reason to take step %1$d"
							emotion %2$d "as one feels there" from %3$s
							thought "Will this take long?"
							does "I compare what I found"
							motivation "To be done with it"
							expects "An answer at once" 2
							gets "An answer" %2$d from %3$s
							answers %4$s
				""".formatted(step, feeling, at(EVIDENCE, step + index), at(NEEDS, step)));
		addTouchpoints(step);
		text.append("""
							action Remind "A reminder" via Mail { mode push when "after a day" status live owner Marketing uses Crm }
							delight "Somebody thought of this" from Reviews
							frontstage Greet "Somebody greets" by %1$s uses Crm
							backstage Prepare "Somebody prepares" by %2$s uses %3$s
							measure %4$s %5$d target 45 on 2026-04 from Survey
							owner %1$s
				""".formatted(at(DEPARTMENTS, step), at(DEPARTMENTS, step + 2), at(RESOURCES, step),
				at(METRICS, step), step % 50));
		if (step % STEPS_BETWEEN_PAINS == 0) {
			text.append("""
								pain Delay "I wait for an answer" {
									severity high
									blocks %s
									cause "Too few people on Saturdays" because "Shifts end on Friday" because "They always did"
									affects 12.5%%
									from Survey
								}
								moment of truth importance 5 impact 4 "Who waits here does not come back"
								risk 15%% "Nobody answers"
					""".formatted(at(NEEDS, step)));
		}
		addNext(step, first);
		text.append("\t\t}\n");
	}

	private void addTouchpoints(int step) {
		for (int position = 0; position < 2; position++) {
			text.append("""
								touchpoint Touch%1$d "What one touches %1$d" via %2$s on Phone, Laptop {
									mode interactive
									rating %3$s from %4$s
									score %5$d of 5 from %4$s
									volume ~%6$d per month from Logs
									share %7$s%% from Logs
									content "What one reads there"
									uses %8$s
								}
					""".formatted(position, at(CHANNELS, step + position * 3), at(RATINGS, step + position + index),
					at(EVIDENCE, step + position), 1 + (step + position) % 5, 1000 + step * 10,
					position == 0 ? "62.5" : "37.5", at(RESOURCES, step + position)));
		}
	}

	/** Ways forward, a way back, a way to two steps at once, and a step that says nothing. */
	private void addNext(int step, boolean first) {
		if (step == steps - 1) {
			text.append("\t\t\tnext Loyal 80%, Lost 15%, abandon 5%\n");
		} else if (first && step > 0) {
			text.append("\t\t\tnext Step%d 80%%, Step%d and Step%d 20%%\n".formatted(step + 1, step + 2, step - 1));
		} else if (step % 5 == 1 && step + 2 < steps) {
			text.append("\t\t\tnext Step%d 70%% handover seamless, Step%d 20%%, abandon 10%% because \"Too slow\"\n"
					.formatted(step + 1, step + 2));
		} else if (step % 5 == 3) {
			text.append("\t\t\tnext Step%d, Step%d 15%% handover broken \"One starts again\"\n"
					.formatted(step + 1, step - 2));
		}
	}

	private void addActual() {
		text.append("\nactual Path%04d \"What a client did\" of %s {\n\tpersona Hugo\n\tfrom Interviews\n"
				.formatted(index, name(index)));
		for (int step = 0; step < steps; step += 2) {
			text.append("\tvisit Step%d on 2026-03-%02d%s emotion %d \"as it was\"\n".formatted(step, 1 + step % 28,
					step % 6 == 2 ? " failed \"It did not work\"" : "", Math.floorMod(step, 7) - 3));
		}
		text.append("\tunplanned \"I ask a friend\" via Call on 2026-03-30\n\tvisit Step1 on 2026-03-31\n}\n");
	}

	private void addInitiative() {
		text.append("""

				initiative Initiative%04d "An answer at once" {
					addresses %s.Phase0.Step0.Delay
					hypothesis "With an answer at once, fewer clients give up"
					customer value %d
					business value 4
					effort 3
					owner Care
					status planned
					due 2026-09-30
					needs Chatbot, Stock
					measure Nps 32 target 37 on 2026-04
				}
				""".formatted(index, name(index), 1 + index % 5));
	}}
