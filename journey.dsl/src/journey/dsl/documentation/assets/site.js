// SPDX-License-Identifier: EPL-2.0
// Search, filters and the menu. Every page is complete without this script. What comes from a model is only ever
// compared and set as text.
"use strict";
(() => {
	const SHOWN = 20;

	/** Without accents, ligatures and capitals, so that "emotion" finds "Émotion". */
	const folded = text => text.normalize("NFD").replace(/[\u0300-\u036f]+/g, "").toLowerCase()
		.replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("ß", "ss");
	const wordsOf = text => folded(text).split(/[^\p{L}\p{N}]+/u).filter(word => word);
	const withNumbers = (pattern, ...numbers) => numbers.reduce((text, number, i) => text.replace(`{${i}}`, number), pattern);
	const textElement = (name, className, text, language) => {
		const element = document.createElement(name);
		element.className = className;
		element.dir = "auto";
		if (language) {
			element.lang = language;
		}
		element.textContent = text;
		return element;
	};

	/** The index lies in a script of its own, which is loaded when somebody searches. */
	const loaded = address => new Promise((resolve, reject) => {
		const script = document.createElement("script");
		script.src = address;
		script.onload = () => resolve(globalThis.journeyIndex);
		script.onerror = reject;
		document.head.append(script);
	});

	/** How well an entry fits: the sum over all words, 0 as soon as one does not fit. */
	const rank = (entry, words) => {
		let sum = 0;
		for (const word of words) {
			const fit = entry.title.startsWith(" " + word) ? 4 : entry.title.includes(" " + word) ? 3
				: entry.title.includes(word) ? 2 : entry.more.includes(word) ? 1 : 0;
			if (fit === 0) {
				return 0;
			}
			sum += fit;
		}
		return sum;
	};

	const startSearch = box => {
		const input = box.querySelector("input");
		const list = box.querySelector("[role=listbox]");
		const status = box.querySelector("[role=status]");
		let index = null;
		let chosen = -1;

		const prepare = () => {
			index ??= loaded(box.dataset.index).then(({ kinds, entries }) => entries.map(([kind, title, place, link, more, ...languages], i) => ({
				kind: kinds[kind], order: kind * entries.length + i, text: title, place, link, languages,
				title: " " + wordsOf(title).join(" "), more: folded(`${place} ${more} ${kinds[kind]}`) })));
			return index;
		};
		const choose = number => {
			const options = list.children;
			chosen = options.length === 0 ? -1 : (number + options.length) % options.length;
			for (let i = 0; i < options.length; i++) {
				options[i].setAttribute("aria-selected", i === chosen);
			}
			if (chosen >= 0) {
				input.setAttribute("aria-activedescendant", options[chosen].id);
				options[chosen].scrollIntoView({ block: "nearest" });
			} else {
				input.removeAttribute("aria-activedescendant");
			}
		};
		const close = () => {
			list.hidden = true;
			input.setAttribute("aria-expanded", "false");
			chosen = -1;
			input.removeAttribute("aria-activedescendant");
		};
		const option = (entry, i) => {
			const link = document.createElement("a");
			link.id = `search-option-${i}`;
			link.setAttribute("role", "option");
			link.setAttribute("aria-selected", "false");
			link.tabIndex = -1;
			link.href = box.dataset.root + entry.link;
			link.append(textElement("span", "search-title", entry.text, entry.languages[0]), " ",
				textElement("span", "search-kind", entry.kind), " ",
				textElement("span", "search-place", entry.place, entry.languages[1]));
			return link;
		};
		const show = found => {
			list.replaceChildren(...found.slice(0, SHOWN).map(option));
			list.hidden = found.length === 0;
			input.setAttribute("aria-expanded", String(found.length > 0));
			status.textContent = found.length === 0 ? box.dataset.none : found.length === 1 ? box.dataset.one
				: withNumbers(found.length > SHOWN ? box.dataset.more : box.dataset.many, found.length, SHOWN);
			choose(-1);
			chosen = -1;
			input.removeAttribute("aria-activedescendant");
			list.scrollTop = 0;
			for (const one of list.children) {
				one.setAttribute("aria-selected", "false");
			}
		};
		const search = async () => {
			const asked = input.value;
			const words = wordsOf(asked);
			if (words.length === 0) {
				close();
				status.textContent = "";
				return;
			}
			const entries = await prepare();
			if (asked === input.value) {
				show(entries.map(entry => ({ ...entry, rank: rank(entry, words) })).filter(entry => entry.rank > 0)
					.sort((a, b) => b.rank - a.rank || a.order - b.order));
			}
		};

		input.addEventListener("focus", prepare, { once: true });
		input.addEventListener("input", search);
		input.addEventListener("keydown", event => {
			if (event.key === "ArrowDown" || event.key === "ArrowUp") {
				event.preventDefault();
				if (list.hidden && list.children.length > 0) {
					list.hidden = false;
					input.setAttribute("aria-expanded", "true");
				}
				choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
			} else if (event.key === "Enter") {
				event.preventDefault();
				list.children[Math.max(chosen, 0)]?.click();
			} else if (event.key === "Escape") {
				event.preventDefault();
				if (list.hidden) {
					input.value = "";
					status.textContent = "";
				}
				close();
			}
		});
		list.addEventListener("click", close);
		box.addEventListener("focusout", event => {
			if (!box.contains(event.relatedTarget)) {
				close();
			}
		});
		document.addEventListener("keydown", event => {
			const typing = event.target.closest("input, textarea, select, [contenteditable]");
			if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
				event.preventDefault();
				input.focus();
				input.select();
			}
		});
		box.hidden = false;
	};

	/** Entries are marked with the values that they have; one is shown when it has every value that is asked for. */
	const startFilter = bar => {
		const list = document.getElementById(bar.dataset.list);
		const entries = [...list.children].map(element => ({ element,
			tokens: (element.dataset.facets ?? "").split(" "), text: folded(element.textContent) }));
		const words = bar.querySelector("input");
		const facets = [...bar.querySelectorAll("select")];
		const reset = bar.querySelector("button");
		const status = bar.querySelector("[role=status]");

		const narrow = () => {
			const asked = wordsOf(words.value);
			const values = facets.map(facet => facet.value).filter(value => value);
			let shown = 0;
			for (const entry of entries) {
				const fits = values.every(value => entry.tokens.includes(value)) && asked.every(word => entry.text.includes(word));
				entry.element.hidden = !fits;
				shown += fits ? 1 : 0;
			}
			const narrowed = asked.length > 0 || values.length > 0;
			reset.hidden = !narrowed;
			status.textContent = narrowed ? withNumbers(bar.dataset.count, shown, entries.length) : "";
		};
		const clear = () => {
			words.value = "";
			facets.forEach(facet => facet.value = "");
			narrow();
		};
		/** A link must not lead to something that is not shown. */
		const reveal = () => {
			const id = decodeURIComponent(location.hash.slice(1));
			const target = id && document.getElementById(id);
			if (target && list.contains(target) && target.closest("[hidden]")) {
				clear();
				target.scrollIntoView();
			}
		};

		bar.addEventListener("input", narrow);
		bar.addEventListener("change", narrow);
		reset.addEventListener("click", () => {
			clear();
			words.focus();
		});
		window.addEventListener("hashchange", reveal);
		// A browser that comes back to a page fills in what was asked for before.
		window.addEventListener("pageshow", narrow);
		bar.hidden = false;
	};

	const startMenu = menu => {
		const closeOthers = kept => menu.querySelectorAll("details[open]").forEach(group => {
			if (group !== kept) {
				group.open = false;
			}
		});
		menu.addEventListener("keydown", event => {
			const group = event.target.closest("details[open]");
			if (event.key === "Escape" && group) {
				group.open = false;
				group.querySelector("summary").focus();
			}
		});
		menu.addEventListener("focusout", event => closeOthers(event.relatedTarget?.closest?.("details")));
		document.addEventListener("pointerdown", event => closeOthers(event.target.closest("details")));
	};

	document.querySelectorAll(".search").forEach(startSearch);
	document.querySelectorAll(".filters").forEach(startFilter);
	document.querySelectorAll(".bar nav").forEach(startMenu);
})();
