// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

/** What all files of a synthetic project refer to. */
final class SyntheticVocabulary {

	/** Names of channels. */
	static final String[] CHANNELS = { "Web", "App", "Mail", "Social", "Shop", "Call", "Fair", "Courier" };

	/** Names of departments. */
	static final String[] DEPARTMENTS = { "Marketing", "Sales", "Care", "Logistics", "Finance" };

	/** Names of resources. */
	static final String[] RESOURCES = { "Crm", "Stock", "Billing", "Chatbot" };

	/** Names of metrics. */
	static final String[] METRICS = { "Nps", "Wait", "Calls", "Effort" };

	/** Names of evidence. */
	static final String[] EVIDENCE = { "Interviews", "Survey", "Reviews", "Logs", "Experts" };

	/** What clients want, as it is referred to. */
	static final String[] NEEDS = { "Camille.Furnish", "Camille.Compare", "Camille.Reassure", "Hugo.Comfort",
			"Hugo.Advice", "Lena.Save", "Lena.Plan" };

	/** The vocabulary's file. */
	static final String TEXT = """
			package synthetic.shared
			language en

			scale Feeling from -3 to 3 {
				-3 "angry"
				0 "neutral"
				3 "delighted"
			}

			department Marketing "Marketing"
			department Sales "Sales"
			department Care "Customer care"
			department Logistics "Logistics"
			department Finance "Finance"

			channel Web digital "Web site" owner Marketing
			channel App digital "Application" owner Marketing
			channel Mail digital "E-mail" owner Marketing
			channel Social digital "Social networks" owner Marketing
			channel Shop physical "Shop" owner Sales
			channel Call physical "Call centre" owner Care
			channel Fair physical "Trade fair" owner Sales
			channel Courier physical "Delivery" owner Logistics

			device Phone "Phone"
			device Laptop "Laptop"

			resource Crm "Customer file" existing owner Marketing
			resource Stock "Stock in real time" to optimise owner Logistics
			resource Billing "Billing" existing owner Finance
			resource Chatbot "Assistant" to create owner Care

			metric Nps "Net promoter score" { unit "points" better higher status existing collected "After each order" }
			metric Wait "Waiting time" { unit "min" better lower status existing }
			metric Calls "Calls" { unit "calls" better lower status existing }
			metric Effort "Customer effort" { unit "points" better lower status missing }

			evidence Interviews "Interviews" { kind interview level observed date 2026-03 sample 12 source "Study" }
			evidence Survey "Survey" { kind survey level observed date 2026-04-15 sample 412 expires 2027-04 }
			evidence Reviews "Reviews" { kind review level observed date 2026-02 sample 96 }
			evidence Logs "Logs" { kind analytics level inferred date 2026-05 sample 12000 }
			evidence Experts "Experts" { kind expert level assumed date 2026-02 }

			/** Wants it done before the baby comes. */
			persona Camille "Camille, 34" {
				kind consumer
				relationship prospect
				segment "Young families"
				age 34
				occupation "Nurse"
				location "Lyon"
				quote "It has to be easy."
				goal Furnish "Furnish the living room"
				need Compare "Compare from home"
				need Reassure "Be sure of the date"
				motivation "Welcome the family"
				frustration "Vague dates"
				searches "sofa bed", "sofa reviews"
				reads "Magazine", "Forum"
				decides on "Price", "Time of delivery"
				found us by "Advertisement"
				addressed as "First name, by e-mail"
				recommends 40%
				from Interviews
			}

			persona Hugo "Hugo, 61" {
				kind consumer
				relationship customer
				age 61
				education "Master"
				goal Comfort "Sit well again"
				need Advice "Be advised by a human"
				recommends 12.5%
				from Survey
			}

			persona Lena "Lena, office manager" {
				kind business
				relationship former
				segment "Small firms"
				goal Save "Stay within the budget"
				need Plan "Plan a year ahead"
				from Experts
			}

			task Quote "Ask for a quote" {
				possible on Web, App, Shop
				impossible on Call "The configurator cannot be reached"
				resumable from Web to App
				not resumable from Web to Call "The quote cannot be found by phone"
			}
			""";

	private SyntheticVocabulary() {
	}

	/** {@return the name at a position, the first again after the last} */
	static String at(String[] names, int position) {
		return names[Math.floorMod(position, names.length)];
	}
}
