import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { testSiteUrl } from '../run/conditions.ts';
import { readQrCode } from '../fixtures/media/read-qr-code.ts';
import { readBuiltSite, type Page } from './built-site.ts';
import { attributeOf, textOf } from './html.ts';

const site = readBuiltSite();
const kits = site.pages.filter(({ url }) => url.pathname.endsWith('/share/'));
const handouts = site.pages.filter(({ url }) => url.pathname.endsWith('/handout/'));

function bytesAt(path: string): Buffer {
	return readFileSync(join(site.folder, decodeURIComponent(path).slice(1)));
}

function filesOf(kit: Page): Record<string, Uint8Array> {
	return unzipSync(bytesAt(kit.url.pathname.replace(/share\/$/, 'share-kit.zip')));
}

describe('the share kits', () => {
	it('are there', () => {
		expect(kits.length).toBeGreaterThan(2);
	});

	it.each(kits)('$url.pathname holds in its archive what its page shows', (kit) => {
		const files = filesOf(kit);
		const texts = kit.elements
			.filter(({ tagName }) => tagName === 'textarea')
			.filter((element) => attributeOf(element, 'id')?.startsWith('text-'))
			.map(textOf);
		const packed = Object.entries(files)
			.filter(([name]) => name.endsWith('.txt'))
			.map(([, content]) => strFromU8(content).trim());
		expect(texts.length).toBeGreaterThan(5);
		for (const text of texts) expect(packed).toContain(text);
		const images = kit.elements.filter(({ tagName }) => tagName === 'img');
		expect(images).toHaveLength(3);
		const pictures = Object.entries(files).filter(([name]) => name.endsWith('.png'));
		const shown = images.map((image) => bytesAt(attributeOf(image, 'src') ?? '').toString('hex'));
		expect(pictures.map(([, content]) => Buffer.from(content).toString('hex')).sort()).toEqual(
			shown.sort(),
		);
	});

	it.each(kits)('$url.pathname is not for search engines', (kit) => {
		const robots = kit.elements.find((element) => attributeOf(element, 'name') === 'robots');
		expect(robots && attributeOf(robots, 'content')).toBe('noindex');
	});
});

it('names on every page that says what it is one preview picture that is there, in the size that it says', async () => {
	const wrong = await Promise.all(
		site.pages
			.filter(({ elements }) => elements.some((el) => attributeOf(el, 'property') === 'og:title'))
			.map(async (page) => {
				const metaOf = (property: string): string[] =>
					page.elements
						.filter((element) => attributeOf(element, 'property') === property)
						.map((element) => attributeOf(element, 'content') ?? '');
				const [address = ''] = metaOf('og:image');
				const { width, height } = await sharp(bytesAt(new URL(address).pathname)).metadata();
				const isRight =
					metaOf('og:image').length === 1 &&
					address.startsWith(testSiteUrl) &&
					metaOf('og:image:width').join() === String(width) &&
					metaOf('og:image:height').join() === String(height) &&
					metaOf('og:image:alt').join().length > 5;
				return isRight ? [] : [page.file];
			}),
	);
	expect(wrong.flat()).toEqual([]);
});

it.each(handouts)('$url.pathname carries a code that leads to its campaign', async (handout) => {
	const code = handout.elements.find((element) => attributeOf(element, 'class') === 'qr');
	const size = Number(/^0 0 (\d+) /.exec(attributeOf(code ?? never(), 'viewBox') ?? '')?.[1]);
	const path = /class="qr"[\s\S]*? d="([^"]+)"/.exec(handout.html)?.[1] ?? '';
	expect(await readQrCode({ size, path })).toBe(
		testSiteUrl + handout.url.pathname.replace(/handout\/$/, ''),
	);
});

function never(): never {
	throw new Error('share-kits.test: the handout has no code');
}
