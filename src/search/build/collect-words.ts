import { hashTerm, slotOfHashes } from '../format/pair-slot.ts';
import { levels } from '../format/shard.ts';
import { toTerms } from '../words.ts';
import type { Named, SearchDocument } from './document.ts';

/** Every word of every document, and every two words that stand side by side. */
export interface Collected {
	/** By term: the ids of its documents, ascending, each as `id * 8 + level`. */
	postings: Map<string, number[]>;
	/** Documents by slot of the pair table. */
	slots: number[][];
	slotBits: number;
}

/** Titles of this many words or fewer are names: `Patient engagement` is the best answer to just that. */
const shortTitleWords = 3;

/**
 * A slot holds about this part of the documents, so this is how often a document is wrongly taken
 * for one in which two words stand together, once it is known to hold both.
 */
const falsePairShare = 1 / 512;

/** Reads all documents. Their order gives their ids. */
export function collectWords(documents: readonly SearchDocument[]): Collected {
	const words = new Map<string, Word>();
	const pairs = createPairList();
	const addTo = (id: number, { terms, level }: Field): void => {
		let previous: Word | undefined;
		for (const term of terms) {
			let word = words.get(term);
			if (word === undefined)
				words.set(term, (word = { hash: hashTerm(term), id: -1, entries: [] }));
			addPlace(word, id, level);
			if (previous !== undefined) pairs.add(previous.hash, word.hash, id);
			previous = word;
		}
	};
	documents.forEach((document, id) => {
		for (const field of readFields(document)) addTo(id, field);
	});
	return {
		postings: new Map([...words].map(([term, { entries }]) => [term, entries])),
		...pairs.toSlots(documents.length),
	};
}

interface Word {
	hash: number;
	/** The document that it was last seen in. */
	id: number;
	/** `id * 8 + level` for each document. */
	entries: number[];
}

interface Field {
	terms: string[];
	level: number;
}

/** The strongest place counts, and a second time in the body counts more than once. */
function addPlace(word: Word, id: number, level: number): void {
	if (word.id !== id) {
		word.id = id;
		word.entries.push(id * 8 + level);
		return;
	}
	const last = word.entries.length - 1;
	const before = (word.entries[last] ?? 0) % 8;
	const isAgain = before === levels.body && level === levels.body;
	word.entries[last] = id * 8 + (isAgain ? levels.bodyOften : Math.max(before, level));
}

function readFields(document: SearchDocument): Field[] {
	const title = toTerms(document.title);
	return [
		{ terms: title, level: title.length <= shortTitleWords ? levels.shortTitle : levels.title },
		...namesOf(document).map((name) => ({ terms: toTerms(name), level: levels.name })),
		{ terms: toTerms(document.text), level: levels.body },
	];
}

function namesOf({ community, topics, source, people }: SearchDocument): string[] {
	return [community, source, ...topics, ...people]
		.filter((thing): thing is Named => thing !== undefined)
		.flatMap(({ name, synonyms }) => [name, ...synonyms]);
}

function createPairList() {
	let hashes = new Uint32Array(1 << 16);
	let ids = new Uint32Array(1 << 16);
	let size = 0;
	return {
		add: (first: number, second: number, id: number): void => {
			if (size === ids.length) [hashes, ids] = [double(hashes), double(ids)];
			hashes[size] = slotOfHashes(first, second, 32);
			ids[size++] = id;
		},
		toSlots: (documents: number): { slots: number[][]; slotBits: number } => {
			const wanted = size / Math.max(1, documents) / falsePairShare;
			const slotBits = Math.ceil(Math.log2(Math.max(2, wanted)));
			const slots: number[][] = Array.from({ length: 2 ** slotBits }, () => []);
			for (let i = 0; i < size; i++) {
				const slot = slots[(hashes[i] ?? 0) >>> (32 - slotBits)];
				// Ids ascend, so a pair that a document repeats is always the last one of its slot.
				if (slot?.at(-1) !== ids[i]) slot?.push(ids[i] ?? 0);
			}
			return { slots, slotBits };
		},
	};
}

function double(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
	const longer = new Uint32Array(list.length * 2);
	longer.set(list);
	return longer;
}
