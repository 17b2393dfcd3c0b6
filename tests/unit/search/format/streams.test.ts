import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBitReader, createBitWriter } from '../../../../src/search/format/bits.ts';
import { createByteReader, createByteWriter } from '../../../../src/search/format/bytes.ts';
import { readSorted, writeSorted } from '../../../../src/search/format/front-coding.ts';
import { readIds, writeIds } from '../../../../src/search/format/id-list.ts';
import { idsInRange, sortedTerms } from '../../../fixtures/search/arbitraries.ts';

describe('bytes', () => {
	it('gives back every whole number and every text', () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), fc.string({ unit: 'grapheme' }), (number, text) => {
				const out = createByteWriter();
				out.varint(number % 2 ** 49);
				out.text(text);
				const input = createByteReader(out.toBytes());
				expect(input.varint()).toBe(number % 2 ** 49);
				expect(input.text()).toBe(text);
				expect(input.rest()).toHaveLength(0);
			}),
		);
	});

	it.each([
		['a number without its end', [0x80], 'the file ends too early'],
		['a number that never ends', Array.from({ length: 9 }, () => 0xff), 'a number is too long'],
		['a text longer than the file', [5, 65], 'a text ends too early'],
		['a text that is not UTF-8', [1, 0xff], 'a text is not UTF-8'],
	])('refuses %s', (_, bytes, message) => {
		const input = createByteReader(Uint8Array.from(bytes));
		const read = message.startsWith('a text') ? input.text : input.varint;
		expect(read).toThrow(message);
	});
});

describe('bits', () => {
	it('gives back numbers of every width', () => {
		const numbers = fc.array(fc.tuple(fc.nat(0xffffffff), fc.integer({ min: 0, max: 32 })));
		fc.assert(
			fc.property(numbers, (pairs) => {
				const values = pairs.map(([value, width]) => [value % 2 ** width, width] as const);
				const out = createBitWriter();
				for (const [value, width] of values) out.bits(value, width);
				const input = createBitReader(out.toBytes());
				for (const [value, width] of values) expect(input.bits(width)).toBe(value);
			}),
		);
	});

	it('writes no more ones than there may be, and no zero after that many', () => {
		const out = createBitWriter();
		out.ones(3, 3);
		out.ones(1, 3);
		expect([...out.toBytes()]).toEqual([0b11110000]);
	});
});

describe('lists of ids', () => {
	it('come back with their marks', () => {
		fc.assert(
			fc.property(idsInRange, ({ documents, ids }) => {
				const out = createBitWriter();
				writeIds(out, ids, documents, (i) => out.bits(i % 4, 2));
				const input = createBitReader(out.toBytes());
				const marks: number[] = [];
				const read = readIds(input, ids.length, documents, () => marks.push(input.bits(2)));
				expect([...read]).toEqual(ids);
				expect(marks).toEqual(ids.map((_, i) => i % 4));
			}),
		);
	});

	it('take about log2 of the mean gap and one and a half bits for each id', () => {
		const ids = Array.from({ length: 1000 }, (_, i) => i * 16 + ((i * 7) % 16));
		const out = createBitWriter();
		writeIds(out, ids, 16_000);
		expect((out.toBytes().length * 8) / ids.length).toBeLessThan(4 + 1.6);
	});
});

describe('sorted texts', () => {
	it('come back, whatever their letters are', () => {
		fc.assert(
			fc.property(sortedTerms, (terms) => {
				const out = createByteWriter();
				writeSorted(out, terms);
				expect(readSorted(createByteReader(out.toBytes()))).toEqual(terms);
			}),
		);
	});

	it('are not cut inside of a character', () => {
		const out = createByteWriter();
		writeSorted(out, ['\u{20000}', '\u{20001}']);
		expect(readSorted(createByteReader(out.toBytes()))).toEqual(['\u{20000}', '\u{20001}']);
	});
});
