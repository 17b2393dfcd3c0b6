import { titleOf, type AnyEntry } from './entry.ts';

/** An entry as something to refer to: what a picker shows and finds it by. */
export interface Target {
	slug: string;
	title: string;
	/** Other words that find it. */
	also: string[];
	/** What tells it from others of the same title. */
	note?: string;
}

/** What a picker needs to know of an entry. */
export function toTarget(entry: AnyEntry): Target {
	const { slug } = entry;
	const title = titleOf(entry);
	if (entry.collection === 'topics') {
		return { slug, title, also: entry.data.synonyms, note: entry.data.scheme };
	}
	if (entry.collection === 'people') return { slug, title, also: [], note: entry.data.role };
	if (entry.collection === 'communities') return { slug, title, also: [entry.data.shortName] };
	return { slug, title, also: [] };
}

/** The targets that a few typed words find, best first: those whose title starts with the words, then all that hold every word. */
export function findTargets(targets: readonly Target[], typed: string): Target[] {
	const words = normalise(typed).split(' ').filter(Boolean);
	if (words.length === 0) return [...targets];
	const found = targets.filter((target) => {
		const text = normalise([target.title, ...target.also, target.slug, target.note].join(' '));
		return words.every((word) => text.includes(word));
	});
	const isFirst = ({ title }: Target) => normalise(title).startsWith(words.join(' '));
	return [...found.filter(isFirst), ...found.filter((target) => !isFirst(target))];
}

/** The other word by which a target was found, when what it is called does not show why. */
export function wordFoundBy({ title, also }: Target, typed: string): string | undefined {
	const words = normalise(typed).split(' ').filter(Boolean);
	const holdsAll = (text: string) => words.every((word) => normalise(text).includes(word));
	return words.length === 0 || holdsAll(title) ? undefined : also.find(holdsAll);
}

/** Marks and case do not matter when people look for something. */
function normalise(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
