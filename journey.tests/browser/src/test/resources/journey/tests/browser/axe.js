// SPDX-License-Identifier: EPL-2.0
// Runs axe and returns one line for each violation. What does not depend on colours is the same in the dark and need
// not be checked again there. The colours inside figures are a palette, of which another test holds each pair.
const [coloursOnly, done] = arguments;
// Style sheets are not fetched a second time: the policy of the pages forbids that.
const options = { resultTypes: ["violations"], elementRef: false, preload: false };
const COLOURS = ["color-contrast", "link-in-text-block"];
const lines = ({ violations }) => violations.flatMap(({ id, help, nodes }) =>
	nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`));
const colours = () => axe.run({ include: [["body"]], exclude: [["svg"]] },
	{ ...options, runOnly: { type: "rule", values: COLOURS } }).then(lines);
const others = () => axe.run(document,
	{ ...options, rules: Object.fromEntries(COLOURS.map(rule => [rule, { enabled: false }])) }).then(lines);
(coloursOnly ? colours() : others().then(found => colours().then(more => [...found, ...more])))
	.then(done, error => done([`axe failed: ${error}`]));
