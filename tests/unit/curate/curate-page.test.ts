import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { curatePage, type Curated } from '../../../scripts/curate/curate-page.ts';
import { publicInternet } from '../../../scripts/curate/find-address.ts';
import { readCurateOptions } from '../../../scripts/curate/options.ts';
import { readPage } from '../../../scripts/curate/read-page.ts';
import { Refusal } from '../../../scripts/curate/refusal.ts';
import { reportCurated } from '../../../scripts/curate/report.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { writeContentFile } from '../../../src/corpus/write-entry.ts';
import { editorContent } from '../../fixtures/editor-content.ts';

const today = '2026-06-01';
const pages = 'tests/fixtures/curate';
const address = 'https://www.example.org/somewhere';
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'wellpost-curate-'));
	for (const [file, text] of Object.entries(editorContent)) writeContentFile(root, file, text);
});

afterEach(() => rmSync(root, { recursive: true }));

async function curate(...args: string[]): Promise<Curated> {
	const options = readCurateOptions(args);
	const page = await readPage(options, publicInternet);
	return curatePage(page, options, readCorpus({ root, today }));
}

const intoHeart = ['--community', 'heart-health'];

describe('npm run curate', () => {
	it('starts a draft with what the page says of itself', async () => {
		const curated = await curate(`${pages}/quiet-nights.html`, '--address', address, ...intoHeart);
		expect(readFileSync(join(root, curated.file), 'utf8')).toMatchInlineSnapshot(`
			"---
			kind: curated
			title: Quiet nights & what they cost
			description: Three wards turned their alarms down. Slumber came back.
			community: heart-health
			topics:
			  - sleep
			date: 2026-06-01
			source:
			  url: https://www.example.org/quiet-nights
			  name: Example Press
			  author: Ada Example
			  published: 2026-02-03
			  retrieved: 2026-06-01
			draft: true
			---

			Write the text here.
			"
		`);
		expect(reportCurated(curated, 'src/content')).toMatchInlineSnapshot(`
			"src/content/articles/heart-health/quiet-nights-and-what-they-cost.md
			  title        Quiet nights & what they cost
			  description  Three wards turned their alarms down. Slumber came back.
			  publisher    Example Press
			  author       Ada Example
			  published    2026-02-03
			  address      https://www.example.org/quiet-nights
			  topics       sleep
			"
		`);
	});

	it('knows where a browser saved a page from, and its letters', async () => {
		const { draft } = await curate(`${pages}/saved-by-browser.html`, ...intoHeart);
		expect([draft.title, draft.source.url]).toEqual([
			'Café hours for carers',
			'https://www.example.org/from-browser',
		]);
	});

	it('writes what stops no build, even from a page that says next to nothing', async () => {
		const { file } = await curate(`${pages}/bare.html`, '--address', address, ...intoHeart);
		const { all, issues } = readCorpus({ root, today });
		expect(issues.filter((issue) => issue.file === file)).toEqual([]);
		expect(all.articles.find((entry) => entry.file === file)?.data.draft).toBe(true);
	});

	it('puts the publisher behind a title that is taken, and then gives up', async () => {
		const again = () =>
			curate(`${pages}/bare.html`, '--address', address, '--anyway', ...intoHeart);
		const files = [(await again()).file, (await again()).file];
		expect(files.map((file) => file.split('/').at(-1))).toMatchInlineSnapshot(`
			[
			  "a-page-that-says-nothing-of-itself.md",
			  "a-page-that-says-nothing-of-itself-example-org.md",
			]
		`);
		await expect(again()).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Refusal: There is an article called a-page-that-says-nothing-of-itself-example-org already. Start this one with npm run new and a title of your own]`,
		);
	});
});

describe('npm run curate refuses', () => {
	it.each<[what: string, args: string[], message: string]>([
		[
			'a page that is curated already, whatever tracks it',
			['--address', 'http://example.org/ward/?utm_source=x', ...intoHeart],
			'http://example.org/ward/: this page is curated already, in articles/heart-health/a-quiet-ward.md ("A quiet ward"). Edit that file, or add --anyway',
		],
		[
			'a page from nowhere',
			intoHeart,
			'tests/fixtures/curate/bare.html: the page does not say where it comes from. Say it with --address',
		],
		[
			'a piece for no community',
			['--address', address],
			'Say which community the piece is for: --community, with one of heart-health, sleep-lab',
		],
		[
			'a piece for a misspelt community',
			['--address', address, '--community', 'heart-helth'],
			'There is no "heart-helth" in communities/. Did you mean "heart-health"?',
		],
	])('%s', async (_what, args, message) => {
		await expect(curate(`${pages}/bare.html`, ...args)).rejects.toThrow(new Refusal(message));
		expect(readCorpus({ root, today }).all.articles).toHaveLength(1);
	});

	it.each([
		[
			'a file that is not there',
			'no-such-page.html',
			'no-such-page.html: there is no such file. Name a saved page, or a whole address with https:// in front',
		],
		[
			'a folder',
			pages,
			'tests/fixtures/curate: there is no such file. Name a saved page, or a whole address with https:// in front',
		],
		[
			'other protocols',
			'ftp://example.org/a',
			'ftp://example.org/a: only addresses with http:// or https:// are read',
		],
	])('%s', async (_what, page, message) => {
		await expect(curate(page)).rejects.toThrow(new Refusal(message));
	});

	it.each([
		['no page', [], 'Name one page: its address, or the file that it was saved as'],
		[
			'two pages',
			['a.html', 'b.html'],
			'Name one page: its address, or the file that it was saved as',
		],
		['an unknown option', ['a.html', '--comunity', 'x'], "Unknown option '--comunity'"],
		[
			'a community that is no slug',
			['a.html', '--community', 'Heart Health'],
			'--community takes a slug, and "Heart Health" is none. Write heart-health',
		],
		[
			'an address that is none',
			['a.html', '--address', 'example.org'],
			'--address takes a whole web address, and "example.org" is none. Write it with https:// in front',
		],
	])('%s', (_what, args, message) => {
		expect(() => readCurateOptions(args)).toThrow(message);
	});
});
