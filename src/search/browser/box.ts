import { takeBest } from '../engine/rank.ts';
import { search } from '../engine/search.ts';
import { suggestNames } from '../engine/suggest.ts';
import type { SearchTexts } from '../texts.ts';
import { writeAddress } from './address.ts';
import { createMarked, createStamp, termsOf } from './card.ts';
import { create, find } from './elements.ts';
import { describeCount, fewestLetters, fill } from './messages.ts';
import { closeIndex, getIndex } from './index-files.ts';

/** How many results and names the list under the box shows. */
const maxOptions = 6;

interface Option {
	url: string;
	content: (Node | string)[];
}

/** Makes the search box of the header a combobox with a list of results (ARIA Authoring Practices, "list autocomplete"). */
export function startBox(form: HTMLElement, texts: SearchTexts): void {
	const input = find(form, 'input', HTMLInputElement);
	const status = create('p', { role: 'status' });
	const list = create('ul', {
		role: 'listbox',
		id: `${input.id}-list`,
		ariaLabel: input.ariaLabel,
	});
	const popup = create('div', { className: 'search-popup', hidden: true }, status, list);
	form.append(popup);
	Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
	input.setAttribute('aria-controls', list.id);
	let active = -1;
	let run = 0;

	const setOpen = (isOpen: boolean): void => {
		popup.hidden = !isOpen;
		input.ariaExpanded = String(isOpen && list.children.length > 0);
		if (!isOpen) setActive(-1);
	};
	const setActive = (index: number): void => {
		list.children[active]?.removeAttribute('aria-selected');
		active = index;
		const option = list.children[index];
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		input.setAttribute('aria-activedescendant', option?.id ?? '');
	};
	const show = (message: string, options: Option[]): void => {
		status.textContent = message;
		active = -1;
		input.removeAttribute('aria-activedescendant');
		list.replaceChildren(
			...options.map(({ url, content }, i) =>
				create(
					'li',
					{ role: 'option', id: `${list.id}-${i}`, onclick: () => location.assign(url) },
					...content,
				),
			),
		);
		setOpen(true);
	};
	const update = async (): Promise<void> => {
		const own = ++run;
		const query = input.value.trim();
		if (query === '') {
			setOpen(false);
			return;
		}
		try {
			const [message, options] = await findOptions(query, texts);
			if (own === run) show(message, options);
		} catch {
			closeIndex();
			if (own === run) show(texts.problem, []);
		}
	};

	input.addEventListener('input', () => void update());
	input.addEventListener('focus', () => void update());
	form.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) setOpen(false);
	});
	// The list must not take the focus from the box before the click is there.
	popup.addEventListener('mousedown', (event) => event.preventDefault());
	input.addEventListener('keydown', (event) => {
		const last = list.children.length - 1;
		const moves: Partial<Record<string, number>> = {
			ArrowDown: active < last ? active + 1 : -1,
			ArrowUp: active < 0 ? last : active - 1,
			...(active >= 0 && { Home: 0, End: last }),
		};
		const move = moves[event.key];
		const option = list.children[active];
		if (popup.hidden && event.key === 'ArrowDown') void update();
		else if (popup.hidden) return;
		else if (event.key === 'Escape') setOpen(false);
		else if (event.key === 'Enter' && option instanceof HTMLElement) option.click();
		else if (move !== undefined) setActive(move);
		else return;
		event.preventDefault();
	});
	if (input === document.activeElement) void update();
}

async function findOptions(query: string, texts: SearchTexts): Promise<[string, Option[]]> {
	const files = await getIndex();
	const nearest = async (): Promise<Option[]> => {
		const names = await suggestNames(files, query, maxOptions);
		return names.map(({ url, name, facet }) => ({
			url,
			content: [name, create('p', { className: 'stamp' }, texts.facets[facet])],
		}));
	};
	if (query.length < fewestLetters) return ['', await nearest()];
	const { ranking, words, corrected, isPartial } = await search(files, query);
	const terms = termsOf(words);
	const cards = await Promise.allSettled(takeBest(ranking, maxOptions).map(files.card));
	const options = cards.flatMap((card): Option[] => {
		if (card.status === 'rejected') return [];
		const content = [...createMarked(card.value.title, terms), createStamp(card.value, texts)];
		return [{ url: card.value.url, content }];
	});
	if (isPartial) return [texts.problem, options];
	if (options.length === 0) return [fill(texts.nothing, query), await nearest()];
	const all = writeAddress({ query, filters: {}, isLiteral: false });
	return [
		corrected === undefined
			? describeCount(ranking.ids.length, texts)
			: fill(texts.corrected, corrected),
		[...options, { url: `/search/${all}`, content: [fill(texts.all, query)] }],
	];
}
