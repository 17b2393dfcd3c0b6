import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validArticle } from '../fixtures/content/articles.ts';
import { createContentRoot, writeFiles } from '../fixtures/content/content-root.ts';
import { articleFile, createSmallHub } from '../fixtures/content/small-hub.ts';
import { buildTimeout } from './build-site.ts';
import {
	changeFile,
	createProjectUnderChange,
	type ProjectUnderChange,
} from './project-under-change.ts';

/*
 * Two copies of the project build the same content: one keeps its caches from change to change, the other starts
 * without any. Whatever has changed, both must write the same bytes. The changes add up: a page that was wrongly kept
 * once is found out by whatever comes later too.
 */

const folder = mkdtempSync(join(tmpdir(), 'wellpost-incremental-'));
const kept = createProjectUnderChange(join(folder, 'kept'));
const clean = createProjectUnderChange(join(folder, 'clean'));
const env = {
	CONTENT_DIR: createContentRoot(await createSmallHub()),
	SITE_URL: 'https://www.example.org',
	TODAY: '2026-03-29',
	// It is made from the code alone, and would be made again for every clean build.
	CMS_BACKEND: 'none',
};

beforeAll(() => kept.build(env), buildTimeout);

afterAll(() => {
	for (const used of [folder, env.CONTENT_DIR]) rmSync(used, { recursive: true, force: true });
});

describe('an incremental build', () => {
	it(
		'renders again what shows an edited article, and nothing else',
		async () => {
			const before = kept.readRenderings();
			changeFile(contentFile('articles/home-care/a-visit.md'), (text) =>
				text.replace('title: A visit', 'title: A long visit'),
			);
			await expectSameAsClean();
			const after = kept.readRenderings();
			const renderedAgain = [...after.keys()].filter(
				(page) => after.get(page) !== before.get(page),
			);
			expect(renderedAgain).toEqual(pagesThatShowTheVisit);
			expect(after.size).toBeGreaterThan(2 * renderedAgain.length);
		},
		buildTimeout,
	);

	it.each<[what: string, change: () => void]>([
		[
			'an addition',
			() =>
				writeFiles(
					env.CONTENT_DIR,
					articleFile('heart-health', 'new-cuffs', { ...validArticle, title: 'New cuffs' }),
				),
		],
		[
			'a rename',
			() =>
				renameSync(
					contentFile('articles/home-care/a-visit.md'),
					contentFile('articles/home-care/a-first-visit.md'),
				),
		],
		['a removal', () => rmSync(contentFile('articles/heart-health/home-cuffs.md'))],
		[
			'a changed topic',
			() =>
				changeFile(contentFile('topics/blood-pressure.yaml'), (text) =>
					text.replace('Blood pressure', 'Pressure'),
				),
		],
		[
			'a changed community',
			() =>
				changeFile(contentFile('communities/heart-health.md'), (text) =>
					text.replace('shortName: Heart', 'shortName: Hearts'),
				),
		],
		[
			'a changed setting',
			() => changeFile(contentFile('site.yaml'), (text) => text.replace('Example', 'Another')),
		],
		[
			'a changed component',
			() =>
				changeSources('src/components/Breadcrumbs.astro', (text) =>
					text.replace('class="trail"', 'class="trail way"'),
				),
		],
		[
			'a changed style',
			() => changeSources('src/styles/board.css', (text) => `${text}\n.way { color: inherit; }\n`),
		],
		['another public address', () => (env.SITE_URL = 'https://hub.example.org')],
		['another day', () => (env.TODAY = '2026-05-02')],
	])(
		'equals a clean build after %s',
		async (_, change) => {
			const before = kept.readSite();
			change();
			await expectSameAsClean();
			expect(differences(kept.readSite(), before), 'the change must show').not.toEqual([]);
		},
		buildTimeout,
	);
});

/** Its own page, those that have its card (the article beside it in the community among them), and the feeds and lists it is in. */
const pagesThatShowTheVisit = [
	'api/v1/articles.json',
	'atom.xml',
	'communities/home-care/articles/a-call/index.html',
	'communities/home-care/articles/a-visit/index.html',
	'communities/home-care/articles/index.html',
	'communities/home-care/atom.xml',
	'communities/home-care/feed.json',
	'communities/home-care/index.html',
	'communities/home-care/rss.xml',
	'feed.json',
	'rss.xml',
	'topics/home-visits/atom.xml',
	'topics/home-visits/feed.json',
	'topics/home-visits/index.html',
	'topics/home-visits/rss.xml',
];

async function expectSameAsClean(): Promise<void> {
	clean.dropCaches();
	await Promise.all([kept.build(env), clean.build(env)]);
	expect(differences(kept.readSite(), clean.readSite())).toEqual([]);
}

/** The files that are in one of two sites alone, or are not the same in both. */
function differences(a: Map<string, string>, b: Map<string, string>): string[] {
	return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

function contentFile(path: string): string {
	return join(env.CONTENT_DIR, path);
}

function changeSources(...change: Parameters<ProjectUnderChange['change']>): void {
	for (const project of [kept, clean]) project.change(...change);
}
