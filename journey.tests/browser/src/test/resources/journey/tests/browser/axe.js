// SPDX-License-Identifier: EPL-2.0
// Runs axe and returns one line for each violation: of the rules about colours, which hold in the light and in the dark,
// or of all others.
const [colours, done] = arguments;
// Style sheets are not fetched a second time: the policy of the pages forbids that.
const options = { resultTypes: ["violations"], elementRef: false, preload: false };
const COLOURS = ["color-contrast", "link-in-text-block"];
if (colours) {
	// The colours inside figures are a palette, of which another test holds each pair; axe would place all their parts.
	document.querySelectorAll("svg").forEach(figure => figure.replaceChildren());
}
const rules = colours ? { runOnly: { type: "rule", values: COLOURS } }
	: { rules: Object.fromEntries(COLOURS.map(rule => [rule, { enabled: false }])) };
axe.run(document, { ...options, ...rules }).then(({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>
	nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`))),
	error => done([`axe failed: ${error}`]));
