import { expect, it } from 'vitest';
import { z } from 'zod';
import { findFile, isOurs, readBuiltSite } from './built-site.ts';
import { attributeOf, textOf } from './html.ts';

const site = readBuiltSite();
const blocks = site.pages.flatMap((page) =>
	page.elements
		.filter((element) => attributeOf(element, 'type') === 'application/ld+json')
		.map((element) => ({ page, text: textOf(element) })),
);

const thing = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });
const breadcrumbs = z.object({
	itemListElement: z.array(z.object({ position: z.int(), name: z.string(), item: z.url() })),
});

it('gives every page that search engines may list structured data', () => {
	const described = new Set(blocks.map(({ page }) => page.file));
	const without = site.pages.filter(
		({ file, html }) => !described.has(file) && !html.includes('content="noindex'),
	);
	expect(without.map(({ file }) => file)).toEqual([]);
});

it('writes structured data that parses and names its type', () => {
	const broken = blocks.flatMap(({ page, text }) => {
		try {
			thing.parse(JSON.parse(text));
			return [];
		} catch (error) {
			return [`${page.file}: ${String(error)}`];
		}
	});
	expect(broken).toEqual([]);
});

it('names only addresses of ours that are there', () => {
	const missing = blocks.flatMap(({ page, text }) =>
		addressesIn(JSON.parse(text))
			.filter((url) => isOurs(url) && findFile(site, url) === undefined)
			.map((url) => `${page.file}: ${url.href}`),
	);
	expect(missing).toEqual([]);
});

it('counts breadcrumbs from one and ends them at the page or its list', () => {
	const trails = blocks.filter(({ text }) => text.includes('"BreadcrumbList"'));
	expect(trails.length).toBeGreaterThan(0);
	for (const { page, text } of trails) {
		const { itemListElement: steps } = breadcrumbs.parse(JSON.parse(text));
		expect(
			steps.map(({ position }) => position),
			page.file,
		).toEqual(steps.map((_step, index) => index + 1));
		// The second page of a list is the same place in the trail as the first.
		expect(steps.at(-1)?.item, page.file).toBe(page.url.href.replace(/\/\d+\/$/, '/'));
	}
});

function addressesIn(value: unknown): URL[] {
	if (typeof value === 'string') return /^https?:/.test(value) ? [new URL(value)] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(addressesIn);
}
