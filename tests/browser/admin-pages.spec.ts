import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse, serialize } from 'parse5';
import { editorFiles } from '../../cms/bundle/editor-files.ts';
import { editorPath } from '../../cms/config/backends.ts';
import type { SiteBundle } from '../../cms/editor/site-bundle.ts';
import type { Draft, PreviewPicture } from '../../cms/preview/render-page.ts';
import { readEditorEntry, type EditorEntry } from '../../cms/saving/editor-entry.ts';
import { entryFormat } from '../../cms/saving/format.ts';
import { textOf } from '../../cms/saving/text-of.ts';
import { listContentFiles } from '../../src/corpus/files.ts';
import { readSite } from '../../src/corpus/read-site.ts';
import { componentNames, exampleBody } from '../../src/model/body-components.ts';
import { collectionNames } from '../../src/model/collections.ts';
import { visibility } from '../../src/model/publishing.ts';
import { entryPath, paths } from '../../src/model/urls.ts';
import { testDay, testSiteFolder, testSiteUrl } from '../run/conditions.ts';

const root = resolve('src/content');
const files = listContentFiles(root);
const { site } = readSite(root, files.hasSite);

/** Everything as the editor reads it from a backend: bodies as text, nothing rendered. */
const entries = files.entries.map(({ collection, file }) =>
	readEditorEntry(collection, file, readFileSync(join(root, file), 'utf8'), site.lang),
);

/** The previews show originals. Their sizes do not matter here. */
const pictures: PreviewPicture[] = [...files.media].map((src) => ({
	src,
	url: `/${src}`,
	width: 800,
	height: 600,
}));

for (const collection of collectionNames) {
	test(`the preview of ${collection} is the page that the build makes`, async ({ page }) => {
		const live = entries.flatMap((found) =>
			found.collection === collection &&
			found.entry !== undefined &&
			visibility(found.entry, testDay) === 'live'
				? [{ found, path: entryPath(found.entry, site.lang) }]
				: [],
		);
		expect(live).not.toEqual([]);
		const previews = await preview(
			page,
			live.map(({ found }) => draftOf(found)),
		);
		expect(previews.map(mainOf)).toEqual(live.map(({ path }) => mainOf(readPage(path))));
	});
}

test('what the editor loads names no folder of the machine that built it', () => {
	const bundle = readFileSync(join(testSiteFolder, editorPath, editorFiles.preview), 'utf8');
	expect(bundle.includes(process.cwd())).toBe(false);
});

test('every component of a body looks in the preview as on its help page', async ({ page }) => {
	const campaign = entries.find((entry) => entry.collection === 'campaigns');
	if (campaign === undefined) throw new Error('there is no campaign to try components in');
	const drafts = componentNames.map((name) => ({ ...draftOf(campaign), body: exampleBody(name) }));
	const previews = (await preview(page, drafts)).map(mainOf);
	const help = mainOf(readPage(`${paths.help}components/`));
	const shown = [...help.matchAll(/<div class="component-seen">\n(.*?)\n<\/div>\n<dl/gs)];
	expect(shown).toHaveLength(componentNames.length);
	for (const [i, [, example = '']] of shown.entries()) expect(previews[i]).toContain(example);
});

function draftOf({ collection, slug, text, data }: EditorEntry): Draft {
	return { collection, slug, data, body: textOf(entryFormat(collection).fromFile(text).body) };
}

/** Renders drafts with the bundle that the editor loads, in a browser as the editor does. */
async function preview(page: Page, drafts: Draft[]): Promise<(string | undefined)[]> {
	await page.goto('/');
	const others = entries.flatMap(({ entry }) => entry ?? []);
	const facts = { site, siteUrl: testSiteUrl, today: testDay };
	return page.evaluate(
		async ([bundle, ...facts]) => {
			const made = (await import(bundle)) as SiteBundle;
			const [drafts, ...rest] = facts;
			return Promise.all(drafts.map((draft) => made.renderPage(draft, ...rest)));
		},
		[`${editorPath}${editorFiles.preview}`, drafts, others, pictures, facts] as const,
	);
}

function readPage(path: string): string {
	return readFileSync(join(testSiteFolder, path, 'index.html'), 'utf8');
}

/**
 * What a page says between its header and its footer, one element on a line. Scripts are left out, for nothing runs in a preview.
 * Of pictures it keeps the alternative text alone: addresses, sizes and the colour behind them come from files of the build.
 */
function mainOf(html = ''): string {
	const all = serialize(parse(html)).replace(/\s+/g, ' ');
	const main = /<main.*<\/main>/s.exec(all)?.[0] ?? '';
	return main
		.replace(/<source [^>]*>|<script [^>]*><\/script>/g, '')
		.replace(/<img [^>]*?(alt="[^"]*")[^>]*>/g, '<img $1>')
		.replace(/(<rect width="100%" height="100%" fill=)"#[\da-f]{6}"/g, '$1""')
		.replace(/> </g, '><')
		.replaceAll('><', '>\n<');
}
