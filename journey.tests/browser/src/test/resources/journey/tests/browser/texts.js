// SPDX-License-Identifier: EPL-2.0
// Returns one line for each text of the page that leaves the page or its box, or overlaps another text. A box that
// scrolls may hold more than it shows.
const TOLERANCE = 1;
const words = node => `"${node.textContent.trim().replace(/\s+/g, " ").slice(0, 60)}"`;
const found = [];
if (document.documentElement.scrollWidth > innerWidth) {
	found.push(`the page is ${document.documentElement.scrollWidth} pixels wide in a window of ${innerWidth}`);
}
const blockOf = element => {
	let block = element;
	while (getComputedStyle(block).display.startsWith("inline") && block.parentElement) {
		block = block.parentElement;
	}
	return block;
};
const spots = [];
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walk.nextNode(); node; node = walk.nextNode()) {
	const element = node.parentElement;
	if (!node.textContent.trim() || element.closest("svg, script, option, [hidden], .skip, [role=status]")
			|| !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) {
		continue;
	}
	const range = document.createRange();
	range.selectNodeContents(node);
	const block = blockOf(element);
	const outer = block.getBoundingClientRect();
	for (const box of range.getClientRects()) {
		if (box.width === 0) {
			continue;
		}
		if (box.left < outer.left - TOLERANCE || box.right > outer.right + TOLERANCE) {
			found.push(`${words(node)} leaves <${block.localName} class="${block.className}">`);
		}
		spots.push({ node, box: { left: box.left, right: box.right, top: box.top + box.height * 0.15, bottom: box.bottom - box.height * 0.15 } });
	}
}
spots.sort((a, b) => a.box.top - b.box.top);
spots.forEach(({ node, box }, i) => {
	for (let k = i + 1; k < spots.length && spots[k].box.top < box.bottom - TOLERANCE; k++) {
		const other = spots[k].box;
		if (other.left < box.right - TOLERANCE && box.left < other.right - TOLERANCE) {
			found.push(`${words(node)} overlaps ${words(spots[k].node)}`);
		}
	}
});
return found;
