import { describe, expect, it } from 'vitest';
import {
	createGrowthGuard,
	heightIn,
	heightMessage,
	helloMessage,
	isHello,
	maxHeight,
} from '../../../src/embed/protocol.ts';

const nonce = '1234567890';
const valid = heightMessage(nonce, 480);

describe('a height', () => {
	it('is read from a message of the embed itself', () => {
		expect(heightIn(valid, nonce)).toBe(480);
	});

	it.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['a text', 'height'],
		['a number', 480],
		['another version', { ...valid, wellpost: 2 }],
		['another nonce', { ...valid, n: '999' }],
		['no nonce', { ...valid, n: undefined }],
		['an unknown type', { ...valid, t: 'navigate' }],
		['a greeting', helloMessage(nonce)],
		['a text for a height', { ...valid, h: '480' }],
		['a height with a rule in it', { ...valid, h: '480px;position:fixed' }],
		['zero', { ...valid, h: 0 }],
		['less than nothing', { ...valid, h: -1 }],
		['part of a pixel', { ...valid, h: 1.5 }],
		['more than the most', { ...valid, h: maxHeight + 1 }],
		['no end', { ...valid, h: Infinity }],
		['no number', { ...valid, h: NaN }],
	])('is not read from %s', (_case, message) => {
		expect(heightIn(message, nonce)).toBe(0);
	});
});

it('knows the greeting of the page and nothing else', () => {
	expect(isHello(helloMessage(nonce), nonce)).toBe(true);
	expect(isHello(helloMessage('999'), nonce)).toBe(false);
	expect(isHello(valid, nonce)).toBe(false);
	expect(isHello(null, nonce)).toBe(false);
});

describe('the growth guard', () => {
	it('stops a frame that grows because it has grown', () => {
		const isBelieved = createGrowthGuard();
		const believed = Array.from({ length: 20 }, (_, i) => isBelieved(100 + i, 600, i * 10));
		expect(believed.filter(Boolean)).toHaveLength(8);
	});

	it('believes a frame that opens and closes', () => {
		const isBelieved = createGrowthGuard();
		const believed = Array.from({ length: 20 }, (_, i) =>
			isBelieved(i % 2 === 0 ? 100 : 900, 600, i * 300),
		);
		expect(believed).not.toContain(false);
	});

	it('begins anew when the width changes', () => {
		const isBelieved = createGrowthGuard();
		const believed = Array.from({ length: 20 }, (_, i) => isBelieved(100 + i, 600 - i, i * 10));
		expect(believed).not.toContain(false);
	});
});
