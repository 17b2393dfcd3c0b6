/** `npm run editor:pictures`: takes the pictures of the editor's manual anew, from a copy of the site's own content. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { ensureBundle } from '../cms/bundle/bundle-store.ts';
import { serveEditor } from '../cms/local/serve-editor.ts';
import { cacheFolder } from '../src/corpus/current.ts';
import { readSite } from '../src/corpus/read-site.ts';
import { ensureBrowser } from './setup/browser.mjs';
import { runMain } from './setup/failure.mjs';

const folder = 'cms/pictures';

/** What is shown, by the name of its file. */
const pictures: Record<string, (page: Page, editor: string) => Promise<void>> = {
	list: async (page, editor) => {
		await page.goto(`${editor}#/collections/articles-curated`);
		await page.locator('a[href*="/entries/"]').first().waitFor();
	},
	form: openArticle,
	text: async (page, editor) => {
		await openArticle(page, editor);
		await page.getByRole('toolbar').scrollIntoViewIfNeeded();
	},
	refused: async (page, editor) => {
		await openArticle(page, editor);
		await page.getByLabel('Publish on').fill('2026-12-24');
		await page.getByLabel('Last day').fill('2026-12-01');
		await page.getByRole('button', { name: 'Publish', exact: true }).click();
		await page.getByRole('menuitem', { name: 'Publish now' }).click();
		await page.getByRole('dialog').waitFor();
		// Decap says once more, in a corner, that it was not saved.
		await page.addStyleTag({ content: '.Toastify { display: none }' });
	},
};

await runMain(async () => {
	const content = mkdtempSync(join(tmpdir(), 'wellpost-pictures-'));
	cpSync('src/content', content, { recursive: true });
	const { url, close } = await serveEditor({
		root: content,
		siteUrl: 'https://www.example.org',
		site: readSite(content, true).site,
		bundle: () => ensureBundle(process.cwd(), cacheFolder),
	});
	const browser = await chromium.launch({
		executablePath: await ensureBrowser(),
		args: [
			'--disable-background-networking',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		],
	});
	try {
		mkdirSync(folder, { recursive: true });
		for (const [name, show] of Object.entries(pictures)) {
			const page = await browser.newPage({ viewport: { width: 1200, height: 720 } });
			await show(page, url);
			await page.waitForTimeout(1500); // until nothing slides or fades any more
			const file = join(folder, `${name}.webp`);
			await sharp(await page.screenshot())
				.webp({ quality: 70 })
				.toFile(file);
			console.log(`${file} is taken.`);
			await page.close();
		}
	} finally {
		await browser.close();
		await close();
		rmSync(content, { recursive: true });
	}
});

async function openArticle(page: Page, editor: string): Promise<void> {
	const slug = 'patient-engagement/questions-are-the-answer';
	await page.goto(`${editor}#/collections/articles-curated/entries/${slug}`);
	await page
		.frameLocator('iframe')
		.frameLocator('iframe')
		.getByRole('heading', { level: 1 })
		.waitFor();
}
