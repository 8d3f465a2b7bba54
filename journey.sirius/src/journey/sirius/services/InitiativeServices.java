// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.math.BigDecimal;
import java.util.Collection;

import journey.dsl.journey.Department;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.InitiativeStatus;
import journey.dsl.journey.JourneyFile;

/**
 * The table of a project's initiatives, and the values for what a user typed into its cells: a blank input takes a
 * value away, one that cannot be read leaves it as it is.
 */
public final class InitiativeServices {

	private final LabelServices labels = new LabelServices();

	/** The initiatives of all files of the project, the highest priority first, those with an unknown one last. */
	public Collection<Initiative> initiatives(JourneyFile file) {
		return ModelResults.ofProject(file).initiatives();
	}

	/** The labels of the pains that an initiative addresses. */
	public String addressesText(Initiative initiative) {
		return labels.namesOf(initiative.getAddresses());
	}

	/** What is expected of an initiative. */
	public String hypothesisText(Initiative initiative) {
		return Texts.oneLine(initiative.getHypothesis());
	}

	/** The value to the client, 1 to 5. */
	public String customerValueText(Initiative initiative) {
		return Texts.of(initiative).number(initiative.getCustomerValue());
	}

	/** The value to the company, 1 to 5. */
	public String businessValueText(Initiative initiative) {
		return Texts.of(initiative).number(initiative.getBusinessValue());
	}

	/** The effort, 1 to 5. */
	public String effortText(Initiative initiative) {
		return Texts.of(initiative).number(initiative.getEffort());
	}

	/** What the initiative brings for its effort, computed; empty where unknown. */
	public String priorityText(Initiative initiative) {
		return Texts.of(initiative).rounded(ModelResults.ofProject(initiative).priority(initiative));
	}

	/** The label of the department that answers for an initiative. */
	public String initiativeOwnerText(Initiative initiative) {
		return labels.nameOf(initiative.getOwner());
	}

	/** The status in a word of the file's language. */
	public String statusText(Initiative initiative) {
		return word(initiative, initiative.getStatus());
	}

	/** When an initiative is due, as written in the text. */
	public String dueText(Initiative initiative) {
		return Texts.oneLine(initiative.getDue());
	}

	/** Whether an initiative is live or done. */
	public boolean isUnderWay(Initiative initiative) {
		return initiative.getStatus() == InitiativeStatus.LIVE || initiative.getStatus() == InitiativeStatus.DONE;
	}

	/** The value to the client, a whole number from 1 to 5. */
	public BigDecimal editedCustomerValue(Initiative initiative, String typed) {
		return oneToFive(typed, initiative.getCustomerValue(), customerValueText(initiative));
	}

	/** The value to the company, a whole number from 1 to 5. */
	public BigDecimal editedBusinessValue(Initiative initiative, String typed) {
		return oneToFive(typed, initiative.getBusinessValue(), businessValueText(initiative));
	}

	/** The effort, a whole number from 1 to 5. */
	public BigDecimal editedEffort(Initiative initiative, String typed) {
		return oneToFive(typed, initiative.getEffort(), effortText(initiative));
	}

	/** The status, as in the text or in a word of the file's language; {@code UNSPECIFIED} for a blank input. */
	public InitiativeStatus editedStatus(Initiative initiative, String typed) {
		return Inputs.read(typed, InitiativeStatus.UNSPECIFIED,
				new Inputs.Cell<>(initiative.getStatus(), statusText(initiative)), "status",
				input -> Inputs.literal(input, TouchpointCellServices.given(InitiativeStatus.VALUES),
						status -> word(initiative, status)));
	}

	/** A month or a day. */
	public String editedDue(Initiative initiative, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(initiative.getDue(), dueText(initiative)), "date",
				Inputs::date);
	}

	/** The department of a title or name; none for a blank input. */
	public Department editedInitiativeOwner(Initiative initiative, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(initiative.getOwner(), initiativeOwnerText(initiative)),
				"department", input -> Inputs.element(input, initiative, Department.class));
	}

	/** What is expected of an initiative, on one line; null for a blank input. */
	public String editedHypothesis(Initiative initiative, String typed) {
		return Inputs.text(typed, null, new Inputs.Cell<>(initiative.getHypothesis(), hypothesisText(initiative)));
	}

	private static BigDecimal oneToFive(String typed, BigDecimal present, String shown) {
		return Inputs.read(typed, null, new Inputs.Cell<>(present, shown), "one.to.five", Inputs::oneToFive);
	}

	private static String word(Initiative initiative, InitiativeStatus status) {
		return status == InitiativeStatus.UNSPECIFIED ? ""
				: Texts.of(initiative).get("status." + status.getLiteral());
	}
}
