import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHead } from '../../../scripts/curate/read-head.ts';

const page = (head: string) => readHead(`<html><head>${head}</head></html>`, undefined);

describe('the head of a page', () => {
	it('says title, canonical address, metas and linked data, and nothing of it runs', () => {
		const html = readFileSync('tests/fixtures/curate/quiet-nights.html', 'utf8');
		const { linkedData, ...head } = readHead(html, 'https://example.org/q');
		expect(head).toMatchInlineSnapshot(`
			{
			  "address": "https://example.org/q",
			  "canonical": "/quiet-nights?utm_source=feed",
			  "metas": [
			    [
			      "og:site_name",
			      "Example Press",
			    ],
			    [
			      "og:title",
			      "Quiet nights & what they cost",
			    ],
			    [
			      "description",
			      "Three wards turned their alarms down. Slumber came back.",
			    ],
			  ],
			  "title": "Quiet nights | Example Press",
			}
		`);
		expect(linkedData?.map((text) => Object.keys(JSON.parse(text) as object))).toEqual([
			['@context', '@type', 'author', 'datePublished'],
		]);
	});

	it.each([
		[
			'its canonical address',
			'<link rel=canonical href="https://example.org/c">',
			'https://example.org/c',
		],
		[
			'the address of shared links',
			'<meta property="og:url" content="https://example.org/s">',
			'https://example.org/s',
		],
		['nothing', '<meta property="og:url" content=" ">', undefined],
	])('gives a saved page the address of %s', (_what, head, address) => {
		expect(page(head).address).toBe(address);
	});

	it('is not read from a page that nests deeper than a stack reaches', () => {
		const html = `<title>Deep</title>${'<div>'.repeat(200_000)}`;
		expect(() => readHead(html, undefined)).toThrow('nests its elements too deeply');
	});
});
