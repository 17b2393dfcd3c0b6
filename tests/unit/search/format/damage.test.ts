import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/search/build/build-index.ts';
import { search } from '../../../../src/search/engine/search.ts';
import { decodeBoot } from '../../../../src/search/format/boot.ts';
import { FormatError } from '../../../../src/search/format/bytes.ts';
import { decodeCard } from '../../../../src/search/format/card.ts';
import { seal, unseal } from '../../../../src/search/format/envelope.ts';
import { bootFile } from '../../../../src/search/format/files.ts';
import { decodeLexicon } from '../../../../src/search/format/lexicon.ts';
import { decodeLists } from '../../../../src/search/format/lists.ts';
import { decodeNames } from '../../../../src/search/format/names.ts';
import { decodeShard } from '../../../../src/search/format/shard.ts';
import {
	buildTools,
	createDocument,
	createNamed,
	openBuilt,
} from '../../../fixtures/search/built-index.ts';

const heart = createDocument('Heart failure at home', {
	text: 'Weigh yourself every morning and write it down.',
	topics: [createNamed('heart', 'Heart health', ['cardiology'])],
});
const flu = createDocument('Flu shots', { text: 'Every year, before the winter.' });

/** The decoder of each kind of file, by the letters that its name begins with. */
const decoders: Record<string, (bytes: Uint8Array) => unknown> = {
	p: (bytes) => decodeShard(bytes, 2),
	l: decodeLexicon,
	w: (bytes) => decodeLists(bytes, 2),
	c: decodeCard,
	'f-topic': (bytes) => decodeLists(bytes, 2),
	names: decodeNames,
	boot: decodeBoot,
};

/** What is in each kind of file, before it is compressed. */
const contents = readContents();

/** A byte changed, or everything after it cut off. */
const damages = fc.record({ at: fc.nat(), to: fc.nat(255), isCut: fc.boolean() });

describe.each(Object.keys(decoders))('a damaged file of kind %s', (kind) => {
	it('is read as something else or refused, and does neither hang nor crash', () => {
		const decode = decoders[kind] ?? decodeCard;
		const content = contents.get(kind) ?? new Uint8Array();
		expect(content.length).toBeGreaterThan(0);
		fc.assert(
			fc.property(damages, (damage) => {
				try {
					decode(applyDamage(content, damage));
				} catch (error) {
					expect(error).toBeInstanceOf(FormatError);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

it('a checksum finds every damage before anything is read', () => {
	const sealed = seal(deflateRawSync(contents.get('p') ?? new Uint8Array()));
	fc.assert(
		fc.property(damages, (damage) => {
			const damaged = applyDamage(sealed, damage);
			fc.pre(Buffer.compare(damaged, sealed) !== 0);
			expect(() => unseal(damaged)).toThrow('the file is damaged');
		}),
	);
});

it('a damaged shard fails its word alone, and says so', async () => {
	const files = await openBuilt([heart, flu], (bytes, path) =>
		/\/p0\.bin$/.test(path) ? bytes.slice(0, -1) : bytes,
	);
	const { words, isPartial, ranking } = await search(files, 'flu');
	expect(words.map(({ hasFailed }) => hasFailed)).toEqual([true]);
	expect({ isPartial, ids: ranking.ids }).toEqual({ isPartial: true, ids: [] });
});

function applyDamage(
	bytes: Uint8Array,
	{ at, to, isCut }: { at: number; to: number; isCut: boolean },
): Uint8Array {
	const place = at % bytes.length;
	return isCut ? bytes.slice(0, place) : bytes.with(place, to);
}

function readContents(): Map<string, Uint8Array> {
	const found = new Map<string, Uint8Array>();
	const tools = { ...buildTools, deflate: (content: Uint8Array) => content };
	for (const [path, bytes] of buildIndex([heart, flu], tools)) {
		const name =
			path === bootFile ? 'boot' : (path.split('/').at(-1) ?? '').replace(/\d*\.bin$/, '');
		found.set(name, found.get(name) ?? unseal(bytes));
	}
	return found;
}
