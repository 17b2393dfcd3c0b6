import { applyFilters, type Filters } from '../engine/filters.ts';
import type { IndexFiles } from '../engine/files.ts';
import { rankAll, takeBest } from '../engine/rank.ts';
import { search, type Found } from '../engine/search.ts';
import { suggestNames } from '../engine/suggest.ts';
import type { SearchTexts } from '../texts.ts';
import { readAddress, writeAddress } from './address.ts';
import { createCard, termsOf } from './card.ts';
import { create, find } from './elements.ts';
import { createFacetList } from './facet-list.ts';
import { closeIndex, getIndex } from './index-files.ts';
import { describeCount, fewestLetters, fill } from './messages.ts';

/** How many results come at a time. */
const step = 10;

/** How many names are offered where nothing was found. */
const maxNames = 6;

/** How long a pause in typing is, in milliseconds: browsers refuse to write every letter into the address. */
const pause = 400;

/** Makes the search page show results for what its address says, and its address say what is typed and chosen. */
export function startPage(root: HTMLElement, texts: SearchTexts): void {
	const part = (name: string): HTMLElement => find(root, `.search-${name}`, HTMLElement);
	const input = find(root, 'input', HTMLInputElement);
	const [live, status, note, list] = [part('live'), part('status'), part('note'), part('results')];
	const [more, problem, browse] = [part('more'), part('problem'), part('browse')];
	const facets = createFacetList(part('facets'), texts, choose);
	let state = readAddress(location.search);
	let shown = step;
	let run = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function choose(filters: Filters): void {
		state = { ...state, filters };
		go('pushState');
	}
	function go(write: 'pushState' | 'replaceState'): void {
		clearTimeout(timer);
		if (writeAddress(state) !== location.search) history[write](null, '', writeAddress(state));
		shown = step;
		void update();
	}
	async function update(): Promise<void> {
		const own = ++run;
		const isEmpty = writeAddress(state) === '?';
		live.hidden = isEmpty;
		browse.hidden = !isEmpty;
		problem.hidden = true;
		if (isEmpty) return;
		status.textContent = texts.searching;
		try {
			await show(await getIndex(), () => own === run);
		} catch {
			fail();
		}
	}
	async function show(files: IndexFiles, isCurrent: () => boolean): Promise<void> {
		const { query, filters, isLiteral } = state;
		const found: Found = query.trim()
			? await search(files, query, { isLiteral })
			: {
					ranking: rankAll(files.boot.documents),
					words: [],
					corrected: undefined,
					isPartial: false,
				};
		const hasFilters = Object.keys(filters).length > 0;
		const narrowed = hasFilters ? await applyFilters(files, found.ranking, filters, []) : found;
		const { ids } = narrowed.ranking;
		if (!isCurrent()) return;
		const terms = termsOf(found.words);
		list.replaceChildren(
			...takeBest(narrowed.ranking, shown).map((id) => {
				const item = create('li', { className: 'result' });
				files.card(id).then((card) => item.append(...createCard(card, terms, texts)), fail);
				return item;
			}),
		);
		more.hidden = shown >= ids.length;
		status.textContent =
			ids.length > 0 ? describeCount(ids.length, texts) : fill(texts.nothing, query);
		note.replaceChildren();
		if (found.corrected !== undefined) {
			const literal = writeAddress({ ...state, isLiteral: true });
			note.append(
				create('span', {}, fill(texts.corrected, found.corrected)),
				create('a', { href: literal }, fill(texts.literal, query)),
			);
		}
		if (found.isPartial) fail();
		if (ids.length === 0) browse.hidden = false;
		if (ids.length === 0 || query.length < fewestLetters) {
			const names = await suggestNames(files, query, maxNames);
			if (isCurrent() && names.length > 0) {
				note.append(
					texts.nearest,
					...names.map(({ url, name }) => create('a', { href: url }, name)),
				);
			}
		}
		const { counts } = await applyFilters(files, found.ranking, filters, facets.listed());
		if (isCurrent()) facets.show(counts, filters);
	}
	function fail(): void {
		problem.hidden = false;
		status.textContent = '';
	}

	input.value = state.query;
	input.addEventListener('input', () => {
		state = { ...state, query: input.value, isLiteral: false };
		shown = step;
		void update();
		clearTimeout(timer);
		timer = setTimeout(() => go('replaceState'), pause);
	});
	find(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
		event.preventDefault();
		go('pushState');
	});
	more.addEventListener('click', () => {
		shown += step;
		void update();
	});
	find(problem, 'button', HTMLButtonElement).addEventListener('click', () => {
		closeIndex();
		void update();
	});
	addEventListener('popstate', () => {
		state = readAddress(location.search);
		input.value = state.query;
		void update();
	});
	void update();
}
