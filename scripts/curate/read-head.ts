import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PageHead } from '../../src/model/page-head.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads what a page says of itself. The page is parsed, never run.
 *
 * @param address Where it was found; undefined for a saved page that nobody said that of.
 * @returns The head, without an address where the page does not say its own either.
 * @throws {Refusal} When no parser can bear the page.
 */
export function readHead(
	html: string,
	address: string | undefined,
): Omit<PageHead, 'address'> & { address: string | undefined } {
	const elements = collectElements(parse(html));
	const named = (tagName: string) => elements.filter((element) => element.tagName === tagName);
	const link = named('link').find(({ properties }) =>
		relOf(properties['rel']).includes('canonical'),
	);
	const canonical = textOf(link?.properties['href']);
	const metas = named('meta').flatMap(({ properties }): [string, string][] => {
		const name = textOf(properties['property']) ?? textOf(properties['name']);
		const content = textOf(properties['content']);
		return name === undefined || content === undefined ? [] : [[name, content]];
	});
	const [title] = named('title');
	return {
		address: address ?? savedFrom(html) ?? canonical ?? findMeta(metas, 'og:url'),
		title: title === undefined ? '' : wordsOf(title),
		canonical,
		metas,
		linkedData: named('script')
			.filter(({ properties }) => properties['type'] === 'application/ld+json')
			.map(wordsOf),
	};
}

/** Thousands of elements inside each other exhaust the stack of the parser. */
function parse(html: string): Root {
	try {
		return fromHtml(html);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new Refusal(
			'The page nests its elements too deeply to be read. Start the draft with npm run new',
		);
	}
}

/** Browsers note in a comment where they saved a page from. */
function savedFrom(html: string): string | undefined {
	return /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/.exec(html.slice(0, 2000))?.[1];
}

function findMeta(metas: readonly [string, string][], wanted: string): string | undefined {
	return metas.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** All elements, in the order of the page. */
function collectElements(root: Nodes): Element[] {
	const found: Element[] = [];
	const waiting: Nodes[] = [root];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (node.type === 'element') found.push(node);
		if ('children' in node) waiting.push(...node.children.toReversed());
	}
	return found;
}

/** The text of an element that holds nothing but text. */
function wordsOf({ children }: Element): string {
	return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function relOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
