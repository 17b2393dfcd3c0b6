import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { feedFormats } from '../../src/model/urls.ts';
import { readBuiltSite } from './built-site.ts';
import { attributeOf } from './html.ts';

const site = readBuiltSite();
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	isArray: (name) => ['item', 'entry', 'link', 'url', 'sitemap'].includes(name),
});

/** Throws where the text is not well-formed. */
function parseXml(text: string): unknown {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- what is to replace it brings seven packages
	return parser.parse(text, true);
}

function filesNamed(name: string): string[] {
	return [...site.files].filter((file) => file === name || file.endsWith(`/${name}`));
}

const text = z.string().min(1);
const day = z.string().refine((value) => !Number.isNaN(Date.parse(value)), 'is not a date');
const link = z.object({ href: z.url(), rel: z.string().optional() });

/** What the specification of each format demands, of what a reader's program cannot do without. */
const formats = {
	rss: z.object({
		rss: z.object({
			version: z.literal('2.0'),
			channel: z.object({
				title: text,
				link: z.array(z.unknown()).min(1),
				description: text,
				item: z
					.array(
						z.object({
							title: text,
							link: z.tuple([z.url()]),
							guid: z.object({ '#text': text }),
							pubDate: day,
						}),
					)
					.default([]),
			}),
		}),
	}),
	atom: z.object({
		feed: z.object({
			xmlns: z.literal('http://www.w3.org/2005/Atom'),
			id: z.url(),
			title: text,
			updated: day,
			link: z
				.array(link)
				.refine((links) => links.some(({ rel }) => rel === 'self'), 'no self link'),
			entry: z
				.array(z.object({ id: z.url(), title: z.unknown(), updated: day, link: z.array(link) }))
				.default([]),
		}),
	}),
	json: z.object({
		version: z.literal('https://jsonfeed.org/version/1.1'),
		title: text,
		home_page_url: z.url(),
		feed_url: z.url(),
		items: z.array(
			z
				.object({
					id: text,
					url: z.url(),
					content_html: z.string().optional(),
					content_text: z.string().optional(),
				})
				.refine(
					(item) => item.content_html !== undefined || item.content_text !== undefined,
					'no content',
				),
		),
	}),
};

function parse(format: keyof typeof formats, file: string): unknown {
	const source = site.read(file);
	if (format === 'json') return JSON.parse(source);
	return parseXml(source);
}

describe.each(Object.entries(feedFormats))('the %s feeds', (name, { file }) => {
	const format = name as keyof typeof feedFormats; // Object.entries forgets what the keys are
	const files = filesNamed(file);

	it('are there for the site, each community and each topic that has pieces', () => {
		const hubs = site.pages.filter(
			({ url, isForwarding }) =>
				!isForwarding && /^\/(?:(?:communities|topics)\/[^/]+\/)?$/.test(url.pathname),
		);
		const expected = hubs.map(({ url }) => `${url.pathname}${file}`.slice(1));
		expect(files).toEqual(expect.arrayContaining(expected));
	});

	it('hold what their format demands', () => {
		for (const path of files) {
			const result = formats[format].safeParse(parse(format, path));
			expect(result.success ? '' : z.prettifyError(result.error), path).toBe('');
		}
	});
});

describe('the sitemap', () => {
	const urlset = z.object({ urlset: z.object({ url: z.array(z.object({ loc: z.url() })) }) });
	const index = z.object({
		sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.url() })).min(1) }),
	});
	const parts = index
		.parse(parseXml(site.read('sitemap-index.xml')))
		.sitemapindex.sitemap.map(({ loc }) => new URL(loc).pathname.slice(1));
	const listed = parts.flatMap((file) =>
		urlset.parse(parseXml(site.read(file))).urlset.url.map(({ loc }) => loc),
	);

	it('lists every page that search engines may list, and no other', () => {
		const indexable = site.pages.filter(
			({ elements, file }) =>
				file !== '404.html' &&
				!elements.some(
					(el) =>
						attributeOf(el, 'name') === 'robots' && attributeOf(el, 'content')?.includes('noindex'),
				),
		);
		expect(listed.toSorted()).toEqual(indexable.map(({ url }) => url.href).toSorted());
	});

	it('is named in robots.txt', () => {
		expect(site.read('robots.txt')).toMatch(/^Sitemap: https:\/\/\S+\/sitemap-index\.xml$/m);
	});
});
