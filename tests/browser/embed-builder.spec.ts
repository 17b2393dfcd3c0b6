import { expect, type Locator, type Page } from '@playwright/test';
import { snippetForms } from '../../src/components/embed/snippet-forms.ts';
import { stringsOf } from '../../src/strings/index.ts';
import { testSiteUrl } from '../run/conditions.ts';
import type { OurSite } from './embed-site.ts';
import { campaign, practice, test } from './embed-test.ts';

const words = stringsOf('en').embed.builder;

/** The snippet of a choice, with our test server in the place of our public address. */
async function snippetFor(page: Page, { origin }: OurSite, choice: object): Promise<string> {
	const parameters = new URLSearchParams({ embed: campaign, ...choice });
	await page.goto(`${origin}/embed/?${parameters}`);
	const field = page.getByLabel(words.snippet, { exact: true });
	await expect(field).not.toHaveValue('');
	return (await field.inputValue()).replaceAll(testSiteUrl, origin);
}

function preview(page: Page) {
	return page.locator('.preview').frameLocator('iframe');
}

test('is worked by keyboard, shows what it makes, and keeps the choice in its address', async ({
	page,
	ours,
}) => {
	await page.goto(`${ours.origin}/embed/`);
	const press = async (field: Locator, ...keys: string[]) => {
		await field.focus();
		for (const key of keys) await page.keyboard.press(key);
	};
	await press(page.getByLabel(words.what), 'A', ' ', 'f');
	await expect(page.getByLabel(words.what)).toHaveValue(campaign);
	await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(
		'A flu shot before winter',
	);

	await press(page.getByLabel(words.practice), 'L');
	await expect(page.getByLabel(words.practice)).toHaveValue(practice.slug);
	await expect(preview(page).getByText(practice.name)).toBeVisible();

	await press(page.getByRole('radio', { name: words.views.full, exact: true }), 'ArrowDown');
	await press(page.getByLabel(words.accent));
	await page.keyboard.type('#005eb8');
	await press(page.getByLabel(words.scheme), 'A', 'l', 'w', 'a', 'y', 's', ' ', 'd');
	await expect(page.locator('.contrast')).toContainText(
		`${words.linksOn(words.grounds.light)}: 6.3 : 1`,
	);
	await expect(page.locator('.contrast')).toContainText(words.unreadable);
	const main = preview(page).locator('main');
	await expect(main).toHaveCSS('border-top-color', 'rgb(0, 94, 184)');
	await expect(main).toHaveCSS('color-scheme', 'dark');

	await page.keyboard.press('Enter');
	const chosen = {
		embed: campaign,
		practice: practice.slug,
		view: 'card',
		accent: '#005eb8',
		scheme: 'dark',
	};
	expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(chosen);
	const field = page.getByLabel(words.snippet, { exact: true });
	const made = await field.inputValue();
	expect(made).toContain(
		`<div data-wellpost="${campaign}" data-view="card" data-accent="#005eb8" data-scheme="dark" data-practice="${practice.slug}">`,
	);
	await page.reload();
	await expect(field).toHaveValue(made);
	await expect(page.getByLabel(words.practice)).toHaveValue(practice.slug);
	await expect(preview(page).getByText(practice.name)).toBeVisible();
});

test('leads from the form to its snippet, which the button copies', async ({
	page,
	context,
	ours,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${ours.origin}/embed/`);
	const field = page.getByLabel(words.snippet, { exact: true });
	await page.getByRole('button', { name: words.make }).press('Enter');
	await expect(field).toBeFocused();
	await page.getByRole('button', { name: `Copy: ${words.snippet}`, exact: true }).press('Enter');
	await expect(page.getByText(stringsOf('en').share.copied)).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
});

test('says what is wrong with a colour, and does not use it', async ({ page, ours }) => {
	await page.goto(`${ours.origin}/embed/`);
	const field = page.getByLabel(words.accent);
	await field.fill('#12zz');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByText(words.accentBad)).toBeVisible();
	await expect(page.getByLabel(words.snippet, { exact: true })).not.toHaveValue(/accent/);
	expect(page.url()).not.toContain('accent');
});

test('offers no form that a piece does not have', async ({ page, ours }) => {
	const snippet = await snippetFor(page, ours, { embed: 'events', form: 'html', view: 'card' });
	expect(snippet).toContain('data-wellpost="events"');
	for (const form of ['url', 'html', 'card'] as const)
		await expect(page.getByRole('radio', { name: words.forms[form] })).toBeDisabled();
});

test.describe('each form works on the page of somebody else', () => {
	for (const form of ['script', 'iframe'] as const) {
		test(form, async ({ page, host, ours }) => {
			const snippet = await snippetFor(page, ours, {
				form,
				practice: practice.slug,
				accent: '1f6b4a',
			});
			await page.goto(host.show('/', snippet));
			const frame = page.frameLocator('iframe');
			await expect(frame.getByText(practice.name)).toBeVisible();
			await expect(frame.locator('main')).toHaveCSS('border-top-color', 'rgb(31, 107, 74)');
		});
	}

	test('url', async ({ page, ours }) => {
		const path = `/embed/${campaign}/card/for/${practice.slug}/`;
		const alone = await snippetFor(page, ours, { form: 'url' });
		expect(alone).toBe(`${ours.origin}/campaigns/${campaign}/`);
		const named = await snippetFor(page, ours, { form: 'url', practice: practice.slug });
		expect(named).toBe(ours.origin + path);
		for (const address of [alone, named]) {
			expect((await page.goto(address))?.status()).toBe(200);
			await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(1);
		}
	});

	test('html', async ({ page, host, ours }) => {
		const snippet = await snippetFor(page, ours, { form: 'html', practice: practice.slug });
		await page.goto(host.show('/', snippet));
		const body = page.locator('body');
		await expect(page.getByRole('heading', { name: 'A flu shot before winter' })).toBeVisible();
		await expect(body).toContainText(practice.name);
		await expect(body).toContainText(/Last reviewed \d+ \w+ 2026/);
		await expect(body).toContainText('does not update itself');
		await expect(page.getByRole('link', { name: 'From Wellpost' })).toHaveAttribute(
			'href',
			`${ours.origin}/campaigns/${campaign}/`,
		);
		await expect(page.locator('script, iframe, style, [style]')).toHaveCount(0);
	});

	test('card', async ({ page, host, ours }) => {
		const snippet = await snippetFor(page, ours, { form: 'card' });
		await page.goto(host.show('/', snippet));
		const picture = page.locator('img');
		await picture.scrollIntoViewIfNeeded();
		await expect
			.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
			.toBe(true);
		await expect(page.getByRole('link', { name: /A flu shot before winter/ })).toBeVisible();
	});

	test('and there is no form beyond these', () => {
		expect([...snippetForms]).toEqual(['script', 'iframe', 'url', 'html', 'card']);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a snippet of each piece is there to be selected', async ({ page, ours }) => {
		await page.goto(`${ours.origin}/embed/`);
		await expect(page.getByLabel(words.what)).toBeHidden();
		const field = page.getByRole('textbox', { name: 'A flu shot before winter' });
		await expect(field).toHaveValue(new RegExp(`data-wellpost="${campaign}"`));
	});
});
