// SPDX-License-Identifier: EPL-2.0
// Returns one line for each text of a figure that leaves the figure, leaves the box that it stands in, or overlaps
// another text. Boxes are those that the browser has drawn.
const TOLERANCE = 1;
const MARK = 40;
const DOT = 12;
// The box of a text is as high as the font's ascent and descent, which letters do not fill.
const inked = box => ({ left: box.left, right: box.right, top: box.top + box.height * 0.1, bottom: box.bottom - box.height * 0.1 });
const words = element => `"${element.textContent.trim().replace(/\s+/g, " ").slice(0, 60)}"`;
const inside = (inner, outer) => inner.left >= outer.left - TOLERANCE && inner.right <= outer.right + TOLERANCE
	&& inner.top >= outer.top - TOLERANCE && inner.bottom <= outer.bottom + TOLERANCE;
// What a part repeats of the whole figure is not in its tree: the same at the same place is looked at instead.
for (const use of document.querySelectorAll("svg use")) {
	const place = document.createElementNS(use.namespaceURI, "g");
	place.setAttribute("transform", `translate(${use.getAttribute("x")} ${use.getAttribute("y")})`);
	place.append(document.querySelector(`[id="${use.getAttribute("href").slice(1)}"]`).cloneNode(true));
	place.querySelectorAll("[id]").forEach(element => element.removeAttribute("id"));
	use.replaceWith(place);
}
const found = [];
for (const svg of document.querySelectorAll("svg")) {
	// what is for paper is not shown on a screen, and what is for screens is not printed
	if (!svg.checkVisibility()) {
		continue;
	}
	const name = svg.querySelector("title")?.textContent ?? "figure without title";
	const frame = svg.getBoundingClientRect();
	// A mark that carries a number is a box, too; a dot is none, nor is a column that runs through the figure.
	const boxes = [...svg.querySelectorAll("rect, circle, path[class*='f-']")]
		.map(shape => ({ shape, box: shape.getBoundingClientRect() }))
		.filter(({ shape, box }) => shape.localName === "rect" ? box.height < frame.height / 2
			: box.width < MARK && box.height < MARK && box.width > DOT)
		.map(({ box }) => box).sort((a, b) => a.width * a.height - b.width * b.height);
	// A watermark lies behind everything and is hidden from those who listen.
	const texts = [...svg.querySelectorAll("text:not([aria-hidden=true])")].filter(text => text.textContent.trim())
		.map(element => ({ element, box: inked(element.getBoundingClientRect()) }))
		.sort((a, b) => a.box.top - b.box.top);
	texts.forEach(({ element, box }, i) => {
		if (!inside(box, frame)) {
			found.push(`${name}: ${words(element)} leaves the figure`);
		}
		const x = (box.left + box.right) / 2;
		const y = (box.top + box.bottom) / 2;
		const around = boxes.find(outer => outer.left <= x && x <= outer.right && outer.top <= y && y <= outer.bottom);
		if (around && !inside(box, around)) {
			found.push(`${name}: ${words(element)} leaves its box by ${Math.round(Math.max(around.left - box.left,
				box.right - around.right, around.top - box.top, box.bottom - around.bottom))} pixels`);
		}
		for (let k = i + 1; k < texts.length && texts[k].box.top < box.bottom - TOLERANCE; k++) {
			const other = texts[k].box;
			if (other.left < box.right - TOLERANCE && box.left < other.right - TOLERANCE) {
				found.push(`${name}: ${words(element)} overlaps ${words(texts[k].element)}`);
			}
		}
	});
}
return found;
