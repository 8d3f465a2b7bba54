// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.Wording;
import journey.dsl.ide.labels.Texts;
import journey.dsl.journey.Allocation;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Cause;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.Evidence;
import journey.dsl.journey.Expectation;
import journey.dsl.journey.Experience;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.Measure;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.Money;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Quantity;
import journey.dsl.journey.Rating;
import journey.dsl.journey.Relation;
import journey.dsl.journey.Risk;
import journey.dsl.journey.ScaleLabel;
import journey.dsl.journey.Score;
import journey.dsl.journey.Share;
import journey.dsl.journey.Sourced;
import journey.dsl.journey.UnplannedTouch;
import journey.dsl.journey.Validation;
import journey.dsl.journey.Visit;
import journey.dsl.journey.Volume;

/** Puts values of the model into words. */
final class Values {

	/** More would fill the screen and tell nobody more. */
	private static final int LIMIT = 12;

	private static final Set<EStructuralFeature> PERCENTAGES = Set.of(JourneyPackage.Literals.PERSONA__RECOMMENDS,
			JourneyPackage.Literals.PAIN__AFFECTS, JourneyPackage.Literals.BRANCH__PERCENT,
			JourneyPackage.Literals.RISK__PERCENT, JourneyPackage.Literals.SHARE__PERCENT);

	private final Texts texts;
	private final Wording wording;

	Values(Texts texts, Wording wording) {
		this.texts = texts;
		this.wording = wording;
	}

	/** The values of a list, those beyond a limit only counted. */
	String of(Collection<?> list, EStructuralFeature feature) {
		List<String> words = new ArrayList<>();
		list.stream().limit(LIMIT).map(value -> of(value, feature)).filter(word -> !word.isEmpty()).forEach(words::add);
		if (list.size() > LIMIT) {
			words.add(texts.text("more", list.size() - LIMIT));
		}
		boolean separate = words.stream().anyMatch(word -> word.contains(",") || word.length() > 30);
		return String.join(separate ? "; " : ", ", words);
	}

	/** One value; empty for what says nothing. */
	String of(Object value, EStructuralFeature feature) {
		if (value instanceof NamedElement element) {
			return wording.title(element);
		}
		if (value instanceof Enumerator word) {
			return wording.word(word);
		}
		if (value instanceof Number number) {
			return PERCENTAGES.contains(feature) ? wording.percent(number) : wording.number(number);
		}
		if (value instanceof String text) {
			return PlainText.of(text);
		}
		return value instanceof Sourced sourced ? sourced(sourced) : part(value);
	}

	private String sourced(Sourced statement) {
		Evidence evidence = statement.getEvidence();
		String source = wording.title(evidence);
		String words = part(statement);
		return source.isEmpty() || words.isEmpty() ? words : texts.text("from", words, source);
	}

	private String part(Object part) {
		if (part instanceof Emotion emotion) {
			return Wording.joined(" ", wording.number(emotion.getValue()), emotion.getLabel());
		} else if (part instanceof Expectation expectation) {
			return Wording.joined(" ", expectation.getText(), bracketed(wording.number(expectation.getValue())));
		} else if (part instanceof Experience experience) {
			return Wording.joined(" ", experience.getText(), bracketed(wording.number(experience.getValue())));
		} else if (part instanceof Rating rating) {
			return wording.word(rating.getValue());
		} else if (part instanceof Score score) {
			return wording.text("touchpoint.score", wording.number(score.getValue()), wording.number(score.getMax()));
		} else if (part instanceof Volume volume) {
			return wording.volume(volume);
		} else if (part instanceof Share share) {
			return wording.percent(share.getPercent());
		} else if (part instanceof Delight delight) {
			return PlainText.of(delight.getText());
		} else if (part instanceof Measure measure) {
			return measure(measure);
		}
		return plain(part);
	}

	private String plain(Object part) {
		if (part instanceof MomentOfTruth moment) {
			return Wording.joined(", ", wording.text("moment.importance", wording.number(moment.getImportance())),
					wording.text("moment.impact", wording.number(moment.getImpact())), moment.getReason());
		} else if (part instanceof Risk risk) {
			return Wording.joined(", ", wording.percent(risk.getPercent()), risk.getReason());
		} else if (part instanceof Cause cause) {
			return Wording.joined(" \u2190 ", cause.getText(), String.join(" \u2190 ", cause.getBecause()));
		} else if (part instanceof Branch branch) {
			return branch(branch);
		} else if (part instanceof Money money) {
			return Wording.joined("\u00A0", wording.number(money.getAmount()), money.getCurrency());
		} else if (part instanceof Quantity quantity) {
			return wording.quantity(quantity, null);
		} else if (part instanceof ScaleLabel label) {
			return Wording.joined(" ", wording.number(label.getValue()), label.getText());
		} else if (part instanceof Validation validation) {
			return Wording.joined(" ", wording.title(validation.getDepartment()), bracketed(validation.getDate()));
		}
		return relation(part);
	}

	private String relation(Object part) {
		if (part instanceof Allocation allocation) {
			return wording.title(allocation.getMetric());
		} else if (part instanceof Relation relation) {
			return Wording.joined(" ", wording.title(relation.getSource()), wording.word(relation.getKind()),
					wording.title(relation.getTarget()));
		} else if (part instanceof Visit visit) {
			return Wording.joined(" ", wording.title(visit.getStep()), bracketed(visit.getDate()));
		} else if (part instanceof UnplannedTouch touch) {
			return Wording.joined(" ", touch.getText(), bracketed(touch.getDate()));
		}
		return "";
	}

	private String measure(Measure measure) {
		String figures = Wording.joined(" ", wording.figures(measure), bracketed(measure.getDate()));
		return Wording.joined(": ", wording.title(measure.getMetric()), figures);
	}

	private String branch(Branch branch) {
		String target = branch.isAbandon() ? wording.text("flow.abandon")
				: String.join(" + ", branch.getTargets().stream().map(wording::title).toList());
		String handover = wording.word(branch.getHandover());
		return Wording.joined(" ", target, wording.percent(branch.getPercent()), bracketed(handover));
	}

	private static String bracketed(String text) {
		return text == null || text.isEmpty() ? "" : "(" + text + ")";
	}
}
