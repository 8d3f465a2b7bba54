// SPDX-License-Identifier: EPL-2.0
// Marks whatever a keyboard must be able to reach and listens to what gets the focus; returns how many there are.
const hidden = element => !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
const scrolls = element => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX);
let count = 0;
for (const element of document.querySelectorAll("body *")) {
	const active = element.matches("a[href], button, input, select, summary");
	if ((active || scrolls(element) && !element.matches("input, select")) && !hidden(element)) {
		element.dataset.mustReach = `${element.localName} "${(element.textContent || element.ariaLabel || "").trim().replace(/\s+/g, " ").slice(0, 60)}"`;
		count++;
	}
}
document.addEventListener("focusin", event => {
	const element = event.target;
	const style = getComputedStyle(element);
	if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
		element.dataset.unmarked = element.dataset.mustReach;
	}
	delete element.dataset.mustReach;
});
return count;
