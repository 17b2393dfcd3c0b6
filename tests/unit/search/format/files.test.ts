import fc from 'fast-check';
import Fuse from 'fuse.js/min-basic';
import { describe, expect, it } from 'vitest';
import { decodeBoot, encodeBoot } from '../../../../src/search/format/boot.ts';
import {
	cardFields,
	decodeCard,
	encodeCard,
	type Card,
} from '../../../../src/search/format/card.ts';
import {
	bucketKeys,
	decodeLexicon,
	encodeLexicon,
	type FuseWords,
} from '../../../../src/search/format/lexicon.ts';
import { decodeLists, encodeLists } from '../../../../src/search/format/lists.ts';
import { decodeNames, encodeNames, facetNames } from '../../../../src/search/format/names.ts';
import { pairSlot } from '../../../../src/search/format/pair-slot.ts';
import { cutLevel, decodeShard, encodeShard, levels } from '../../../../src/search/format/shard.ts';
import { idsBelow, sortedTerms } from '../../../fixtures/search/arbitraries.ts';

const documents = 500;

describe('a shard', () => {
	it('gives back its terms with their documents and levels', () => {
		const lists = fc.tuple(sortedTerms, fc.array(idsBelow(documents), { minLength: 60 }));
		fc.assert(
			fc.property(lists, fc.boolean(), ([terms, ids], isCut) => {
				const lowest = isCut ? cutLevel : levels.body;
				const steps = levels.shortTitle - lowest + 1;
				const postings = terms.map((term, i) => {
					const own = ids[i] ?? [];
					return {
						term,
						count: own.length + (isCut ? 7 : 0),
						isCut,
						ids: own,
						levels: own.map((id) => lowest + (id % steps)),
					};
				});
				const read = decodeShard(encodeShard(postings, documents), documents);
				expect(
					read.map((posting) => ({
						...posting,
						ids: Array.from(posting.ids),
						levels: Array.from(posting.levels),
					})),
				).toEqual(postings);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('a file of the lexicon', () => {
	it('gives back the indexes exactly as Fuse made them', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.string(), sortedTerms), { maxLength: 5 }), (pairs) => {
				const buckets = pairs.map(([key, all]) => {
					const words = all.filter((word) => /^\S+$/.test(word));
					return { key, index: toFuseIndex(words), commonness: words.map((word) => word.length) };
				});
				const read = decodeLexicon(encodeLexicon(buckets)).map((bucket) => ({
					...bucket,
					commonness: Array.from(bucket.commonness),
				}));
				expect(read).toEqual(buckets);
			}),
			{ numRuns: 50 },
		);
	});

	it('holds single words and nothing else', () => {
		const bucket = { key: '<tw', index: toFuseIndex(['two words']), commonness: [0] };
		expect(() => encodeLexicon([bucket])).toThrowErrorMatchingInlineSnapshot(
			`[Error: lexicon: the bucket "<tw" holds something else than single words]`,
		);
	});

	it.each([
		['asthma', ['<as', '>ma', '=th']],
		['flu', ['<fl', '>lu']],
	])('files %s under its first, last and inner letters', (term, keys) => {
		expect(bucketKeys(term)).toEqual(keys);
	});
});

describe('lists', () => {
	it('come back', () => {
		fc.assert(
			fc.property(fc.array(idsBelow(documents), { maxLength: 40 }), (lists) => {
				const read = decodeLists(encodeLists(lists, documents), documents);
				expect(read.map((ids) => Array.from(ids))).toEqual(lists);
			}),
		);
	});
});

describe('the slot of a pair', () => {
	it('lies in the table and heeds the order of the words', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 20 }), (a, b, slotBits) => {
				expect(pairSlot(a, b, slotBits)).toBeLessThan(2 ** slotBits);
			}),
		);
		expect(pairSlot('heart', 'failure', 16)).not.toBe(pairSlot('failure', 'heart', 16));
	});
});

describe('a card', () => {
	it('gives back its fields, each on one line', () => {
		const text = fc.string({ unit: 'grapheme' }).map((value) => value.replace(/\s+/g, ' ').trim());
		const record = fc.record(Object.fromEntries(cardFields.map((field) => [field, text])));
		fc.assert(
			fc.property(record, (card) => {
				// The record has the fields of the same table that the type is made of.
				expect(decodeCard(encodeCard(card as Card))).toEqual(card);
			}),
		);
	});
});

describe('the names', () => {
	it('come back with the index that Fuse made of them', () => {
		const values = [
			{ facet: facetNames[2], key: 'asthma', name: 'Asthma and lungs', url: '/topics/asthma/' },
			{ facet: facetNames[5], key: '2026', name: '2026', url: '' },
		];
		const names = { values, index: toFuseIndex(values.map(({ name }) => name)) };
		expect(decodeNames(encodeNames(names))).toEqual(names);
		expect(decodeNames(encodeNames({ values: [], index: toFuseIndex([]) }))).toEqual({
			values: [],
			index: { keys: [], records: [] },
		});
	});
});

describe('the boot file', () => {
	const boot = {
		folder: '0123456789abcdef',
		documents: 20_000,
		slotBits: 17,
		shards: ['', 'heart'],
		lexicon: ['<aa'],
	};

	it('comes back', () => {
		expect(decodeBoot(encodeBoot(boot))).toEqual(boot);
	});

	it('is refused when it is of another version', () => {
		const bytes = encodeBoot(boot);
		bytes[0] = 2;
		expect(() => decodeBoot(bytes)).toThrowErrorMatchingInlineSnapshot(
			`[FormatError: the index has version 2, this page reads 1]`,
		);
	});
});

function toFuseIndex(words: string[]): FuseWords {
	const { records } = Fuse.createIndex<string>([], words).toJSON();
	return { keys: [], records: records.map(({ v = '', i, n = 1 }) => ({ v, i, n })) };
}
