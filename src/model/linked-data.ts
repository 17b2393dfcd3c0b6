import { formatList } from './lang.ts';

/** What a page says of itself in its linked data (JSON-LD with the words of schema.org). */
export interface LinkedFacts {
	title?: string | undefined;
	description?: string | undefined;
	publisher?: string | undefined;
	author?: string | undefined;
	published?: string | undefined;
}

/**
 * Reads the linked data of a page. An article in it counts before the page that the article stands on; text that is no JSON, and
 * shapes that nobody expects, say nothing.
 *
 * @param texts What the page's elements of this kind hold.
 */
export function readLinkedData(texts: readonly string[]): LinkedFacts {
	const nodes = texts.flatMap((text) => nodesOf(parse(text)));
	const node = pieceTypes
		.map((type) => nodes.find((one) => textsOf(one['@type']).some((name) => type.test(name))))
		.find((one) => one !== undefined);
	if (node === undefined) return {};
	const nameOf = (value: unknown) => formatList(namesIn(value, nodes), 'en') || undefined;
	return {
		title: textsOf(node['headline'])[0] ?? textsOf(node['name'])[0],
		description: textsOf(node['description'])[0],
		publisher: nameOf(node['publisher']),
		author: nameOf(node['author']),
		published: textsOf(node['datePublished'])[0],
	};
}

/** The types that stand for a piece, the most exact first. */
const pieceTypes = [/(?:Article|Posting|Report)$/, /Page$/];

type Node = Record<string, unknown>;

/** A list of nodes, one node, or one that holds the others in its graph. */
function nodesOf(value: unknown): Node[] {
	if (Array.isArray(value)) return value.flatMap(nodesOf);
	if (!isNode(value)) return [];
	const graph = value['@graph'];
	return Array.isArray(graph) ? [value, ...graph.filter(isNode)] : [value];
}

/** People and organisations: by name, as nodes with one, or as references to such nodes. */
function namesIn(value: unknown, nodes: readonly Node[]): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, nodes));
	if (!isNode(value)) return textsOf(value);
	if (value['name'] !== undefined) return textsOf(value['name']).slice(0, 1);
	const target = nodes.find((node) => node['@id'] === value['@id'] && node['name'] !== undefined);
	return target === undefined ? [] : textsOf(target['name']).slice(0, 1);
}

function textsOf(value: unknown): string[] {
	const items: unknown[] = Array.isArray(value) ? value : [value];
	return items.filter((item) => typeof item === 'string' && item.trim() !== '') as string[]; // the filter lets texts alone through
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
