import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer } from '../../scripts/serve/static-server.ts';
import { discoverAnswer, frameAnswer } from '../fixtures/wordpress.ts';
import { testSiteFolder, testSiteUrl } from '../run/conditions.ts';
import { findFile, readBuiltSite } from './built-site.ts';
import { attributeOf, listElements } from './html.ts';

const site = readBuiltSite();
const carried = site.pages.filter(({ html }) => html.includes('application/json+oembed'));
const paths = carried.map(({ url }) => url.pathname);

/** A real server in the place of our public address. */
let server: Server;
let origin: string;

beforeAll(async () => {
	server = createStaticServer(testSiteFolder);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
});

afterAll(() => server.close());

function fetchOurs(url: string): Promise<Response> {
	return fetch(url.replace(testSiteUrl, origin));
}

it('is offered by every campaign that is shown, and by stories whose consent covers it', () => {
	expect(paths).toContain('/campaigns/flu-shots-before-winter/');
	expect(paths).toContain('/case-studies/the-call-that-came-the-same-day/');
	expect(paths).not.toContain('/case-studies/reading-the-letter-together/');
});

it('is offered in the name of each practice, too, at the address that the builder gives to WordPress', async () => {
	const path = '/embed/flu-shots-before-winter/card/for/linden-street-practice/';
	const answer = await extract(testSiteUrl + path, {}, fetchOurs);
	expect(answer.html).toContain(`src="${testSiteUrl}${path}"`);
});

describe.each(paths)('%s', (path) => {
	it('gives a rich card to a library that reads oEmbed', async () => {
		const params = { maxwidth: 600, maxheight: 900 };
		const answer = await extract(testSiteUrl + path, params, fetchOurs);
		expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: `${testSiteUrl}/` });
		expect(answer.title).not.toBe('');
		expect(String(answer.html)).toContain(`<iframe src="${testSiteUrl}/embed/`);
	});

	it('gives a card to WordPress, which asks in its own way and takes most of it away', async () => {
		const page = await (await fetchOurs(testSiteUrl + path)).text();
		const address = discoverAnswer(page) ?? '';
		const asked = `${address}?maxwidth=600&maxheight=900&url=${encodeURIComponent(testSiteUrl + path)}&dnt=1&format=json`;
		const response = await fetchOurs(asked);
		expect(response.headers.get('content-type')).toContain('application/json');
		const answer = (await response.json()) as { html: string; title: string }; // checked below
		const [quote, frame, ...others] = listElements(
			frameAnswer(answer.html, 'aB3dE6gH9j') ?? '',
		).filter(({ tagName }) => ['blockquote', 'iframe'].includes(tagName));
		expect(others).toEqual([]);
		expect(quote?.tagName).toBe('blockquote');
		const src = new URL((frame && attributeOf(frame, 'src')) ?? '');
		expect(src.hash).toBe('#?secret=aB3dE6gH9j');
		expect(findFile(site, src)).toBeDefined();
		expect(frame && attributeOf(frame, 'title')).toBe(answer.title);
	});
});
