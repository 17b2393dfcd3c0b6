import { describe, expect, it } from 'vitest';
import { maxEmbedBytes } from '../../src/embed/release.ts';
import { embedFolder } from '../../src/model/embed-paths.ts';
import { projectLockFile, readEmbedsLock } from '../../src/corpus/embeds-lock.ts';
import { findMissingEmbeds } from '../../src/integrations/embeds-lock.ts';
import { isOurs, readBuiltSite, type Page } from './built-site.ts';
import { attributeOf, textOf } from './html.ts';
import { weighPage } from './page-weight.ts';

const site = readBuiltSite();
const embeds = site.pages.filter(
	({ url }) => url.pathname.startsWith(embedFolder) && url.pathname !== embedFolder,
);

function linkOf({ elements }: Page, rel: string): string | undefined {
	const link = elements.find((el) => el.tagName === 'link' && attributeOf(el, 'rel') === rel);
	return link && attributeOf(link, 'href');
}

it('stand at every address that was ever public', () => {
	expect(findMissingEmbeds(site.folder, readEmbedsLock(projectLockFile))).toEqual([]);
	expect(embeds.length).toBeGreaterThan(20);
});

it('keep their budget, each with all that it loads', () => {
	const heavy = embeds
		.map((page) => ({ file: page.file, bytes: weighPage(site, page) }))
		.filter(({ bytes }) => bytes > maxEmbedBytes || bytes < 1000);
	expect(heavy).toEqual([]);
});

describe.each(embeds)('$url.pathname', (page) => {
	it('says where it comes from: its source is a page of ours, which its last link leads to', () => {
		const canonical = new URL(linkOf(page, 'canonical') ?? '');
		expect(isOurs(canonical)).toBe(true);
		expect(site.pageAt(canonical.pathname)).toBeDefined();
		const last = page.elements.findLast(({ tagName }) => tagName === 'a');
		expect(last && attributeOf(last, 'href')).toBe(canonical.href);
		expect(last && textOf(last)).toMatch(/new window/);
	});

	it('asks its readers for nothing, and runs one script, which works in an opaque origin', () => {
		const names = page.elements.map(({ tagName }) => tagName);
		expect(
			names.filter((name) => /^(?:form|input|textarea|select|iframe|style)$/.test(name)),
		).toEqual([]);
		const scripts = page.elements.filter(({ tagName }) => tagName === 'script');
		expect(scripts.map((script) => attributeOf(script, 'src'))).toEqual(['/embed/frame.js']);
		expect(scripts.map((script) => attributeOf(script, 'type'))).toEqual([undefined]);
	});

	it('has one heading of the first rank, and urgent help before it where there is some', () => {
		const names = page.elements.map(({ tagName }) => tagName);
		expect(names.filter((name) => name === 'h1')).toHaveLength(1);
		const urgent = page.elements.findIndex((el) => attributeOf(el, 'class') === 'urgent');
		expect(urgent).toBeLessThan(names.indexOf('h1'));
	});
});
