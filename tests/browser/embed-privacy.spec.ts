import { expect } from '@playwright/test';
import {
	cardSnippet,
	iframeSnippet,
	scriptSnippet,
	type SnippetFacts,
} from '../../src/embed/snippets.ts';
import { loaderPath, releasePath } from '../../src/model/embed-paths.ts';
import { loaderVersion } from '../../src/embed/release.ts';
import { bundleEmbedScript, integrityOf } from '../../src/integrations/embed-scripts.ts';
import type { OurSite } from './embed-site.ts';
import { campaign, heightsOf, loader, practice, slot, test } from './embed-test.ts';

/** What the builder would make snippets of. */
function factsFor({ origin }: Pick<OurSite, 'origin'>): SnippetFacts {
	return {
		siteUrl: origin,
		siteName: 'Board',
		slug: campaign,
		title: 'The link',
		source: `/campaigns/${campaign}/`,
		view: 'full',
		height: 900,
		options: { practice: practice.slug, accent: '#1f6b4a', radius: 8 },
		loader: loaderPath,
	};
}

/** The snippet with a release that is pinned by its hash. */
async function pinnedSnippet(site: Pick<OurSite, 'origin'>): Promise<string> {
	const { code } = await bundleEmbedScript('loader');
	const release = { path: releasePath(loaderVersion), integrity: integrityOf(code) };
	return scriptSnippet({ ...factsFor(site), release });
}

/** The snippets that load something, and what each of them shows. */
const snippets = {
	script: { of: (facts: SnippetFacts) => scriptSnippet(facts), shows: 'iframe' },
	frame: { of: (facts: SnippetFacts) => iframeSnippet(facts), shows: 'iframe' },
	card: { of: (facts: SnippetFacts) => cardSnippet(facts, 'Scan it'), shows: 'img' },
};

for (const [name, { of, shows }] of Object.entries(snippets)) {
	test(`the ${name} asks nobody else, keeps nothing, and does not tell where it stands`, async ({
		page,
		context,
		host,
		ours,
	}) => {
		const origins = new Set<string>();
		page.on('request', (request) => origins.add(new URL(request.url()).origin));
		// Cookies of our own that an embed must not send: a reader of our site may have some.
		await context.addCookies([{ name: 'reader', value: '1', url: ours.origin, sameSite: 'Lax' }]);
		await page.goto(host.show('/private/hiv-testing', of(factsFor(ours))));
		await expect(page.locator(shows)).toBeVisible();
		await page.waitForLoadState('networkidle');
		expect(ours.requests.length).toBeGreaterThan(0);
		expect([...origins].sort()).toEqual([host.origin, ours.origin].sort());
		expect(ours.requests.filter(({ referrer }) => referrer !== undefined)).toEqual([]);
		expect(ours.requests.filter(({ cookie }) => cookie !== undefined)).toEqual([]);
		expect(ours.requests.filter(({ path }) => path.includes('hiv'))).toEqual([]);
		expect((await context.cookies()).map((cookie) => cookie.name)).toEqual(['reader']);
		const { origins: kept } = await context.storageState({ indexedDB: true });
		expect(kept).toEqual([]);
	});
}

test('the frame has no cookies and no storage that it could use', async ({ page, host, ours }) => {
	await page.goto(host.show('/storage', scriptSnippet(factsFor(ours))));
	await heightsOf(page);
	const refused = await page
		.locator('iframe')
		.contentFrame()
		.locator('main')
		.evaluate(() =>
			[() => document.cookie, () => localStorage.length, () => sessionStorage.length].map((use) => {
				try {
					return String(use());
				} catch (error) {
					return error instanceof DOMException ? error.name : 'another error';
				}
			}),
		);
	expect(refused).toEqual(['SecurityError', 'SecurityError', 'SecurityError']);
});

test('on a host that sets no headers the script works, and a pinned one leaves the link', async ({
	page,
	host,
	baseURL,
}) => {
	const bare = { origin: baseURL ?? '' };
	await page.goto(host.show('/bare', slot(bare) + loader(bare)));
	const { outside, inside } = await heightsOf(page);
	expect(outside).toBe(inside);
	await page.goto(host.show('/bare-pinned', await pinnedSnippet(bare)));
	await page.waitForLoadState('networkidle');
	await expect(page.locator('iframe')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'The link | Board' })).toBeVisible();
});

test('a pinned release is loaded with its hash and does the same', async ({ page, host, ours }) => {
	const snippet = await pinnedSnippet(ours);
	expect(snippet).toContain('integrity="sha384-');
	await page.goto(host.show('/pinned', snippet));
	const { outside, inside } = await heightsOf(page);
	expect(outside).toBe(inside);
	expect(ours.requests.map(({ path }) => path)).toContain(releasePath(loaderVersion));
});
