// SPDX-License-Identifier: EPL-2.0
// Runs axe and returns one line for each violation. What does not depend on colours is the same in the dark and need
// not be checked again there.
const [coloursOnly, done] = arguments;
// Style sheets are not fetched a second time: the policy of the pages forbids that.
const options = { resultTypes: ["violations"], elementRef: false, preload: false };
if (coloursOnly) {
	options.runOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
}
axe.run(document, options).then(
	({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`))),
	error => done([`axe failed: ${error}`]));
