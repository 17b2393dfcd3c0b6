import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { startHost, type EmbedHost } from './embed-host.ts';
import { startSite, type OurSite } from './embed-site.ts';

/** What the tests of embeds carry. */
export const campaign = 'flu-shots-before-winter';
export const practice = { slug: 'linden-street-practice', name: 'Linden Street Practice' };

/** A test with our site on one origin and somebody else's on another, both of which are really served. */
export const test = base.extend<{ ours: OurSite; host: EmbedHost }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern there
	ours: async ({}, use) => {
		const site = await startSite();
		await use(site);
		site.stop();
	},
	// eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern there
	host: async ({}, use) => {
		const host = await startHost();
		await use(host);
		host.close();
	},
});

/** A slot as people paste it, with the link that has to hold when all else fails. */
export function slot(
	{ origin }: Pick<OurSite, 'origin'>,
	attributes = '',
	slug = campaign,
): string {
	return `<div data-wellpost="${slug}" ${attributes}><a href="${origin}/campaigns/${slug}/">The link</a></div>`;
}

/** The script as people paste it. */
export function loader({ origin }: Pick<OurSite, 'origin'>): string {
	return `<script async src="${origin}/embed/v1.js" referrerpolicy="no-referrer"></script>`;
}

/** Waits until a slot shows its embed, and gives the heights of frame and content. */
export async function heightsOf(page: Page | FrameLocator, nth = 0) {
	const slots = page.locator('[data-wellpost]');
	await expect(slots.nth(nth).getByRole('link', { name: 'The link' })).toBeHidden();
	const frame = slots.nth(nth).locator('iframe');
	await expect(frame).toBeVisible();
	const outside = await frame.evaluate(({ clientHeight }) => clientHeight);
	const inside = await frame
		.contentFrame()
		.locator('main')
		.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
	return { outside, inside };
}

/** Makes the page count what its slots say from now on; `heard` reads it. */
export async function listen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const heard: string[] = [];
		Reflect.set(window, 'heard', heard);
		for (const type of ['wellpost:ready', 'wellpost:resize', 'wellpost:error', 'message']) {
			addEventListener(type, () => heard.push(type));
		}
	});
}

/** The names of all events since `listen`. */
export function heard(page: Page): Promise<string[]> {
	return page.evaluate(() => Reflect.get(window, 'heard') as string[]); // set by listen
}
