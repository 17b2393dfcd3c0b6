import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadBytes } from '../../../../src/search/engine/read-bytes.ts';
import { seal } from '../../../../src/search/format/envelope.ts';

const content = new TextEncoder().encode('heart');
const sound = seal(deflateRawSync(content));

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('reading a file', () => {
	it('unpacks it', async () => {
		const fetch = stubFetch(() => new Response(sound));
		await expect(createReadBytes('/')('search/boot.bin')).resolves.toEqual(content);
		expect(fetch).toHaveBeenCalledExactlyOnceWith('/search/boot.bin', expect.anything());
	});

	it.each<[string, () => Response]>([
		['is not there', () => new Response('', { status: 404 })],
		['is damaged', () => new Response(sound.slice(0, -1))],
		['does not come', () => raise(new TypeError('Failed to fetch'))],
	])('asks once more, past the cache, when it %s', async (_, fail) => {
		const answers = [fail, () => new Response(sound)];
		const fetch = stubFetch(() => answers.shift()?.() ?? raise(new Error('asked too often')));
		const reading = createReadBytes('/')('x/p1');
		await vi.runAllTimersAsync();
		await expect(reading).resolves.toEqual(content);
		expect(fetch.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload']);
	});

	it('gives up after the second time, and says which file it was', async () => {
		stubFetch(() => new Response('', { status: 503 }));
		const reading = expect(createReadBytes('/')('x/p1')).rejects.toThrow(
			'search: x/p1 answered 503',
		);
		await vi.runAllTimersAsync();
		await reading;
	});
});

function stubFetch(answer: () => Response) {
	const fetch = vi.fn<typeof globalThis.fetch>(() => new Promise((resolve) => resolve(answer())));
	vi.stubGlobal('fetch', fetch);
	return fetch;
}

function raise(error: Error): never {
	throw error;
}
