import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { entryFile } from '../../../src/model/collections.ts';
import { listRedirects } from '../../../src/corpus/redirects.ts';
import { flatten } from '../../../src/corpus/corpus.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { validArticle, validCuratedArticle } from '../../fixtures/content/articles.ts';
import {
	corpusOf,
	createContentRoot,
	fileOf,
	linesOf,
	soundFiles,
	today,
	type ContentFiles,
} from '../../fixtures/content/content-root.ts';
import { examples } from '../../fixtures/content/examples.ts';
import { validCommunity, validPage, validTopic } from '../../fixtures/content/shelves.ts';

const article = 'articles/heart-health/a-piece.md';

describe('readCorpus', () => {
	it('reads a sound root without a word', () => {
		const corpus = corpusOf(soundFiles);
		expect(corpus.issues).toEqual([]);
		expect(flatten(corpus.all)).toHaveLength(6);
		expect(corpus.find('articles', 'home-cuffs')?.body.html).toBe('<p>What the trial found.</p>');
		expect(corpus.find('articles', 'not-there')).toBeUndefined();
		expect(corpus.media.has('media/desk.jpg')).toBe(true);
	});

	it.each([
		['empty', () => createContentRoot({})],
		['missing', () => join(tmpdir(), 'wellpost-is-not-here')],
	])('takes an %s root, with defaults for the site', (_, root) => {
		const corpus = readCorpus({ root: root(), today });
		expect(corpus.issues).toEqual([]);
		expect(flatten(corpus.all)).toEqual([]);
		expect(corpus.site).toMatchObject({ name: 'Wellpost', lang: 'en' });
	});

	it.each([
		['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
		['a byte order mark', (text: string) => `\uFEFF${text}`],
		['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
	])('reads files with %s the same', (_, change) => {
		const changed = Object.fromEntries(
			Object.entries(soundFiles).map(([path, text]) => [path, change(String(text))]),
		);
		const [plain, odd] = [corpusOf(soundFiles), corpusOf(changed)].map((corpus) => ({
			issues: corpus.issues,
			data: flatten(corpus.all).map(({ slug, data, body }) => ({ slug, data, body })),
		}));
		expect(odd).toEqual(plain);
	});

	it('gives entries the language of the site where they name none', () => {
		const corpus = corpusOf({
			...soundFiles,
			'site.yaml': 'lang: es\n',
			...fileOf('pages/about.md', { ...validPage, lang: 'en' }),
		});
		expect(corpus.find('topics', 'blood-pressure')?.lang).toBe('es');
		expect(corpus.find('pages', 'about')?.lang).toBe('en');
	});

	it('sorts out what is live and what is public', () => {
		const corpus = corpusOf({
			...soundFiles,
			...fileOf('pages/live.md', validPage),
			...fileOf('pages/draft.md', { ...validPage, draft: true }),
			...fileOf('pages/later.md', { ...validPage, publishAt: '2026-03-30' }),
			...fileOf('pages/over.md', { ...validPage, expiresAt: '2026-03-28' }),
		});
		const slugs = (of: 'all' | 'live' | 'public') => corpus[of].pages.map(({ slug }) => slug);
		expect(slugs('all')).toEqual(['draft', 'later', 'live', 'over']);
		expect(slugs('live')).toEqual(['live']);
		expect(slugs('public')).toEqual(['live', 'over']);
	});

	it('reports every problem of every file in one run', () => {
		const corpus = corpusOf({
			...soundFiles,
			'site.yaml': 'name: A\nlanguage: en\n',
			'articles/heart-health/broken.md': '---\ntitle: "open\n---\nText\n',
			'articles/heart-health/no-fields.md': 'Text alone\n',
			'articles/heart-health/empty.md': '',
			...fileOf('articles/heart-health/two-slips.md', {
				...validArticle,
				title: undefined,
				date: '2026-02-30',
				topics: ['blood-pressur', 'flu'],
			}),
			...fileOf(
				'articles/heart-health/script.md',
				validArticle,
				'Fine.\n\n<script>alert(1)</script>\n',
			),
			'topics/not-a-map.yaml': '- a\n- b\n',
			'topics/broken.yaml': 'scheme: KLAS\nname: a: b\n',
		});
		expect(`\n${linesOf(corpus.issues).join('\n')}`).toMatchInlineSnapshot(`
			"
			error site.yaml:2 language: "language" is not a field of this file. Remove it. The fields are: name, tagline, description, lang, publisher, email, phone, urgentHelp, ownContacts, reading
			error articles/heart-health/broken.md:3: A quote is opened and not closed. Close it at the end of the value
			error articles/heart-health/empty.md:1: A file in articles/ starts with its fields between two lines of ---, and this one does not. Start the file with a line of ---, then the fields, then another line of ---
			error articles/heart-health/no-fields.md:1: A file in articles/ starts with its fields between two lines of ---, and this one does not. Start the file with a line of ---, then the fields, then another line of ---
			warning articles/heart-health/script.md:11: <script> is not allowed in a body and is left out of the page. Remove it, or say the same in Markdown
			error articles/heart-health/two-slips.md:2 title: Title is missing. Fill it in
			error articles/heart-health/two-slips.md:8 date: "2026-02-30" is not a date. Write it as YYYY-MM-DD, for example 2026-05-31
			error topics/broken.yaml:2: The value holds a colon and a space, which only stand after the name of a field. Put quotes around the value
			error topics/not-a-map.yaml:1: This file must hold fields, and ["a","b"] was read. Write each field on a line of its own: its name, a colon, a space, its value
			error articles/heart-health/two-slips.md:6 topics.0: There is no "blood-pressur" in topics/. Did you mean "blood-pressure"? Correct it, or add topics/blood-pressur
			error articles/heart-health/two-slips.md:7 topics.1: There is no "flu" in topics/. Add topics/flu, or correct the name"
		`);
		expect(corpus.find('articles', 'script')).toBeDefined();
		expect(corpus.find('articles', 'two-slips')).toBeUndefined();
	});

	it('takes site.yaml with errors for none, and says so', () => {
		const { site, issues } = corpusOf({ 'site.yaml': 'name: "A\n' });
		expect(site.name).toBe('Wellpost');
		expect(linesOf(issues)).toMatchInlineSnapshot(`
			[
			  "error site.yaml:2: A quote is opened and not closed. Close it at the end of the value",
			]
		`);
	});

	it.each([
		['quotes', '>'.repeat(5000)],
		['elements', '<div>'.repeat(5000)],
	])('reports a body that nests %s without end', (_, body) => {
		const { issues } = corpusOf({ ...soundFiles, ...fileOf(article, validArticle, `${body} x`) });
		expect(linesOf(issues)).toEqual([
			`error ${article}:8: The body nests quotes, lists or elements too deeply to be read. Look for an element that is opened again and again and never closed`,
		]);
	});
});

describe('the check of references', () => {
	it('offers what was most likely meant, on the line where it stands', () => {
		const { issues } = corpusOf({
			...soundFiles,
			...fileOf(article, {
				...validArticle,
				topics: ['blood-pressure', 'home-monitorin', 'zzz'],
				authors: ['robin-okafo'],
				review: { by: 'somebody', on: '2026-01-01', due: '2027-01-01' },
			}),
		});
		expect(`\n${linesOf(issues).join('\n')}`).toMatchInlineSnapshot(`
			"
			error articles/heart-health/a-piece.md:8 topics.1: There is no "home-monitorin" in topics/. Did you mean "home-monitoring"? Correct it, or add topics/home-monitorin
			error articles/heart-health/a-piece.md:9 topics.2: There is no "zzz" in topics/. Add topics/zzz, or correct the name
			error articles/heart-health/a-piece.md:12 authors.0: There is no "robin-okafo" in people/. Did you mean "robin-okafor"? Correct it, or add people/robin-okafo
			error articles/heart-health/a-piece.md:14 review.by: There is no "somebody" in people/. Add people/somebody, or correct the name"
		`);
	});

	it('does not count a file with errors of its own as missing', () => {
		const { issues } = corpusOf({ ...soundFiles, 'topics/blood-pressure.yaml': 'name: A\n' });
		expect(issues.map(({ file }) => file)).toEqual(['topics/blood-pressure.yaml']);
	});

	it('warns of what is not public yet', () => {
		const { issues } = corpusOf({
			...soundFiles,
			...fileOf('topics/home-monitoring.yaml', { ...validTopic, draft: true }),
		});
		expect(issues.map(({ severity, field }) => `${severity} ${field}`)).toEqual([
			'warning topics.1',
		]);
	});

	it('refuses a public piece in a community that is not', () => {
		const { issues } = corpusOf({
			...soundFiles,
			...fileOf('communities/heart-health.md', { ...validCommunity, draft: true }),
		});
		expect(issues.map(({ severity, field }) => `${severity} ${field}`)).toEqual([
			'error community',
			'error community',
		]);
	});
});

describe('the check of places', () => {
	it.each<[string, ContentFiles]>([
		[
			`error ${article}:5 community: The community in the file is not the folder that the file is in. Move the file to articles/eye-health/a-piece.md, or correct "community"`,
			{
				...fileOf('communities/eye-health.md', validCommunity),
				...fileOf(article, { ...validArticle, community: 'eye-health' }),
			},
		],
		[
			'error articles/heart-health/how-to-sit.md: The slug "how-to-sit" is already taken by articles/eye-health/how-to-sit.md. Rename one of the two files, and put its old path under "aliases" if it was public',
			{
				...fileOf('communities/eye-health.md', validCommunity),
				...fileOf('articles/eye-health/how-to-sit.md', {
					...validArticle,
					community: 'eye-health',
				}),
			},
		],
		[
			'error pages/topics.md: The site itself uses the address /topics/. Give the file another name',
			fileOf('pages/topics.md', validPage),
		],
		[
			`error ${article}:6 image.src: There is no picture media/desk.jpeg. Did you mean media/desk.jpg? Correct the path`,
			fileOf(article, { ...validArticle, image: { src: 'media/desk.jpeg', alt: 'A desk' } }),
		],
		[
			`error ${article}: There is no picture media/2026/gone.png. Put the file there, or correct the path`,
			fileOf(article, validArticle, '![A chart](media/2026/gone.png)'),
		],
	])('says: %s', (expected, files) => {
		expect(linesOf(corpusOf({ ...soundFiles, ...files }).issues)).toEqual([expected]);
	});

	it.each([
		[
			'/communities/heart-health/articles/how-to-sit',
			'already leads to articles/heart-health/how-to-sit.md',
		],
		['/communities/heart-health/articles/a-piece/', "is the page's own address"],
		['/topics/', 'is an address of the site itself'],
		['/search', 'is an address of the site itself'],
		['/rss.xml', 'is an address of the site itself'],
		['/sitemap-index.xml', 'is an address of the site itself'],
		['/communities/heart-health/press-releases/', 'is an address of the site itself'],
		['/sources/journal.example/', 'is an address of the site itself'],
		['/img/picture.jpg', 'is an address of the site itself'],
		['/_astro/style.css', 'is an address of the site itself'],
		['/admin', 'is an address of the site itself'],
	])('refuses the old path %s, which %s', (alias, what) => {
		const { issues } = corpusOf({
			...soundFiles,
			...fileOf(article, { ...validArticle, aliases: ['/fine/', alias] }),
		});
		expect(linesOf(issues)).toEqual([
			`error ${article}:9 aliases: The old path ${alias} ${what}. Remove it here`,
		]);
	});

	it('refuses an old path that two pages claim', () => {
		const aliases = ['/old'];
		const { issues } = corpusOf({
			...soundFiles,
			...fileOf(article, { ...validArticle, aliases }),
			...fileOf('pages/about.md', { ...validPage, aliases: ['/old/'] }),
		});
		expect(linesOf(issues)).toEqual([
			`error pages/about.md:5 aliases: The old path /old/ already leads to ${article}. Remove it here`,
		]);
	});

	it('takes the same old path twice from one page', () => {
		const files = fileOf(article, { ...validArticle, aliases: ['/old', '/old/'] });
		expect(corpusOf({ ...soundFiles, ...files }).issues).toEqual([]);
	});
});

describe('listRedirects', () => {
	it('leads from old paths of all that is public to where it is now', () => {
		const corpus = corpusOf({
			...soundFiles,
			...fileOf(article, { ...validArticle, aliases: ['/news/a', '/files/a.html'] }),
			...fileOf('pages/over.md', { ...validPage, aliases: ['/b/'], expiresAt: '2026-01-01' }),
			...fileOf('pages/draft.md', { ...validPage, aliases: ['/c/'], draft: true }),
			...fileOf('topics/flu.yaml', { ...validTopic, aliases: ['/d/'], lang: 'es' }),
		});
		expect(listRedirects(corpus)).toEqual([
			{ from: '/news/a/', to: '/communities/heart-health/articles/a-piece/' },
			{ from: '/files/a.html', to: '/communities/heart-health/articles/a-piece/' },
			{ from: '/d/', to: '/es/topics/flu/' },
			{ from: '/b/', to: '/over/' },
		]);
	});
});

describe('every example', () => {
	it.each(examples)('of $name is what its file gives', ({ collection, full }) => {
		const file = entryFile(collection, 'a-piece', full);
		expect(corpusOf(fileOf(file, full)).find(collection, 'a-piece')?.data).toEqual(full);
	});
});

it('reads curated and original pieces of one folder', () => {
	const { all } = corpusOf({ ...soundFiles, ...fileOf(article, validCuratedArticle) });
	expect(all.articles.map(({ data }) => data.kind)).toEqual(['curated', 'curated', 'original']);
});
