import { beforeEach, describe, expect, it } from 'vitest';
import { hubBody, hubFields, toHubFile } from '../../fixtures/import/hub-article.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = createSandbox();
});

describe('a file of the old hub', () => {
	it('becomes an article of ours that passes every check', () => {
		const outcome = sandbox.importOne('a.md', toHubFile());
		expect(outcome.status).toBe('created');
		expect(outcome.file).toBe('articles/heart-health/visits-asking-better-questions.md');
		expect(sandbox.errors()).toEqual([]);
		const text = sandbox.readContent(outcome.file ?? '');
		expect(text.replace(/(original|written): .*/g, '$1: ...')).toMatchInlineSnapshot(`
			"---
			kind: curated
			title: Asking Better Questions
			description: A short visit goes further with three questions written down before it starts.
			community: heart-health
			topics:
			  - klas-patient-portals
			  - hub-desk-asking-questions
			date: 2020-09-15
			authors:
			  - ada
			source:
			  url: https://visits.example.org/three-questions/
			  name: visits.example.org
			  retrieved: 2020-09-15
			origin:
			  system: open-project
			  id: '71'
			  key: 5f2c-key
			  original: ...
			  written: ...
			aliases:
			  - /news/asking-better-questions
			---

			A short visit goes further with three questions written down before it starts. Most people forget half of what they wanted to ask.

			The nurses of one clinic hand out a card with room for **three questions** & a pencil.
			"
		`);
	});

	it('brings its community, topics and curator along', () => {
		sandbox.importOne('a.md', toHubFile());
		const { all } = sandbox.corpus();
		expect(all.communities.map(({ slug, data }) => ({ slug, ...data }))).toMatchObject([
			{
				slug: 'heart-health',
				title: 'Heart Health (HH)',
				shortName: 'Heart Health',
				masthead: 'Heart Health (HH) CoP',
			},
		]);
		expect(all.topics.map(({ data }) => `${data.scheme}: ${data.name}`)).toEqual([
			'Hub Desk: Asking Questions',
			'KLAS: Patient Portals',
		]);
		expect(all.people.map(({ data }) => [data.name, data.role])).toEqual([['Ada', 'Curator']]);
	});

	it('lists every field without a home, with its value', () => {
		const { homeless } = sandbox.importOne('a.md', toHubFile());
		expect(homeless.map(({ field, value }) => [field, value])).toEqual([
			['featuredImage.alt', 'A notebook on a waiting room chair'],
			['featuredImage.format', 'JPEG'],
			['featuredImage.href', '5f2c-featuredImage.jpeg'],
			['featuredImage.size', [1488, 800]],
			['featuredImage.valid', true],
			['featuredImage.wpAttachment.fileName', 'Featured.jpg'],
			['featuredImage.wpAttachment.link', '/api/v3/attachments/12/content'],
			['owlType', 'Hub Communities'],
			['searchCategory', 'News'],
			['sub', 'brief'],
			['tags', ['news']],
			['author', '@example.org'],
		]);
	});

	it('accounts for every value: it is used or it is listed', () => {
		const { used, homeless } = sandbox.importOne('a.md', toHubFile({ novelty: { deep: ['x'] } }));
		const booked = [...used, ...homeless].map(({ field }) => field.split('.')[0]);
		const empty = ['categories', 'status'];
		expect(new Set([...booked, ...empty])).toEqual(new Set([...Object.keys(hubFields), 'novelty']));
		expect(homeless).toContainEqual({ field: 'novelty.deep', value: ['x'] });
	});
});

describe('variants of a field', () => {
	it.each([
		['a list of old paths', { aliases: ['/a', '/b'] }, { aliases: ['/a', '/b'] }],
		['no old path', { aliases: null }, { aliases: [] }],
		[
			'an old path with host and parameters',
			{ aliases: 'https://hub.example/n/a?x=1' },
			{ aliases: ['/n/a'] },
		],
		['an old path without its slash', { aliases: 'news/a' }, { aliases: ['/news/a'] }],
		['a slug under another name', { slug: null, slugid: 'by-another-name' }, {}],
		['a curator as text', { author: 'Ada <ada@example.org>' }, { authors: ['ada'] }],
		[
			'a curator known by an address',
			{ author: 'ada.reed@example.org' },
			{ authors: ['ada-reed'] },
		],
		['no curator', { author: null }, { authors: [] }],
		[
			'a moment with a space',
			{ date: '2017-12-15 11:46:09', lastMod: null },
			{ date: '2017-12-15' },
		],
		['a plain day', { date: '2017-12-15', lastMod: null }, { date: '2017-12-15' }],
		['a day in words', { date: 'December 15, 2017', lastMod: null }, { date: '2017-12-15' }],
		[
			'a later change',
			{ lastMod: '2021-02-01T00:00:00Z' },
			{ date: '2020-09-15', updated: '2021-02-01' },
		],
		['only the day of a change', { date: null }, { date: '2020-09-15' }],
		[
			'topics as text',
			{ communityTopics: 'KLAS: Alarms', openProjectCustomFields: null },
			{ topics: ['klas-alarms'] },
		],
		[
			'topics as JSON alone',
			{
				communityTopics: null,
				link: { href: 'https://a.example.org/x' },
				openProjectCustomFields: { medigyTopics: '["KLAS: Alarms"]' },
			},
			{ topics: ['klas-alarms'] },
		],
		[
			'topics without a scheme',
			{ communityTopics: ['Alarms'], openProjectCustomFields: null },
			{ topics: ['hub-alarms'] },
		],
		['no topics', { communityTopics: null, openProjectCustomFields: null }, { topics: [] }],
		[
			'a tag that names a topic',
			{ communityTopics: null, openProjectCustomFields: null, tags: ['news', 'KLAS: Alarms'] },
			{ topics: ['klas-alarms'] },
		],
		[
			'entities and odd spaces in the title',
			{ title: 'Heart &amp;\u00a0Care&rsquo;s  <i>day</i>' },
			{ title: 'Heart & Care’s day' },
		],
		['Windows quotes that slipped through', { title: 'Care\u0092s day' }, { title: 'Care’s day' }],
		[
			'a title in another field',
			{ title: '', metaTitle: 'From the head' },
			{ title: 'From the head' },
		],
		[
			'a title in another spelling',
			{ title: null, twittertitle: 'From a card' },
			{ title: 'From a card' },
		],
		['a number as title', { title: 911 }, { title: '911' }],
		[
			'a description in another field',
			{ description: null, metaDesc: 'From the head.' },
			{ description: 'From the head.' },
		],
		['a description of its own', { description: 'Ends here.' }, { description: 'Ends here.' }],
		[
			'a description that the body does not hold',
			{ description: 'Cut in the middle of' },
			{ description: 'Cut in the middle of…' },
		],
		[
			'nested keys that are empty',
			{ featuredImage: { href: null, alt: '' }, breadcrumbs: null },
			{ title: 'Asking Better Questions' },
		],
		['a language', { lang: 'es' }, { lang: 'es' }],
		['a status of draft', { status: 'draft' }, { draft: true }],
	])('reads %s', (_name, changes, expected) => {
		const outcome = sandbox.importOne('a.md', toHubFile(changes));
		expect(outcome.problem).toBeUndefined();
		expect(sandbox.errors()).toEqual([]);
		expect(sandbox.article().data).toMatchObject(expected);
	});

	it.each([
		['herf for href', { link: { herf: 'https://a.example.org/x', brand: null } }],
		['the original alone', { link: { original: 'https://a.example.org/x' } }],
		[
			'the clean address alone',
			{ link: null, openProjectCustomFields: { cleanUrl: 'https://a.example.org/x' } },
		],
		[
			'the source alone',
			{
				link: null,
				openProjectCustomFields: { sourceUrl: 'https://a.example.org/x?utm_medium=mail' },
			},
		],
		['a link as text', { link: 'https://a.example.org/x', openProjectCustomFields: null }],
		[
			'the address for sharing',
			{ link: null, openProjectCustomFields: null, ogUrl: 'https://a.example.org/x' },
		],
	])('finds the source in %s', (_name, changes) => {
		sandbox.importOne('a.md', toHubFile({ openProjectCustomFields: null, ...changes }));
		expect(sandbox.article().data).toMatchObject({
			kind: 'curated',
			source: { url: 'https://a.example.org/x', name: 'a.example.org', retrieved: '2020-09-15' },
		});
	});

	it.each([
		['the folder', {}, 'heart-health'],
		['the section', { basePath: null }, 'heart-health'],
		['the name', { basePath: null, type: null, breadcrumbLinks: null }, 'heart-health-hh'],
	])('finds the community in %s', (_name, changes, slug) => {
		sandbox.importOne('a.md', toHubFile(changes));
		expect(sandbox.article().data.community).toBe(slug);
	});

	it('forwards the path that folder and slug made when it is not the new one', () => {
		sandbox.importOne(
			'a.md',
			toHubFile({ basePath: '/archive/heart', slug: 'Old_Name', aliases: null }),
		);
		expect(sandbox.article().slug).toBe('old-name');
		expect(sandbox.article().data.aliases).toEqual(['/archive/heart/Old_Name/']);
	});

	it('cuts what is too long at a word and lists the whole of it', () => {
		const title = 'A long walk '.repeat(20).trim();
		const { homeless } = sandbox.importOne(
			'a.md',
			toHubFile({ title, description: title + title }),
		);
		const { data } = sandbox.article();
		expect(data.title).toMatch(/^(A long walk )+A(?: long)?(?: walk)?…$/);
		expect(data.title.length).toBeLessThanOrEqual(160);
		expect(data.description.length).toBeLessThanOrEqual(320);
		expect(homeless).toContainEqual({
			field: 'title',
			value: title,
			why: 'cut to 160 characters',
		});
	});

	it('reads a file with a byte order mark and the line ends of Windows', () => {
		const file = `\uFEFF${toHubFile().replaceAll('\n', '\r\n')}`;
		sandbox.importOne('a.md', file);
		expect(sandbox.readContent(sandbox.article().file)).not.toMatch(/\r|\uFEFF/);
		expect(sandbox.errors()).toEqual([]);
	});

	it('reads front matter in a .txt and in a .html file', () => {
		sandbox.put('a.txt', toHubFile());
		sandbox.put('b.html', toHubFile({ mdName: 'other', slug: 'other', aliases: null }));
		expect(sandbox.run().outcomes.map(({ status }) => status)).toEqual(['created', 'created']);
		const bodies = sandbox.corpus().all.articles.map(({ body }) => body.html);
		expect(bodies[0]).toBe(bodies[1]);
	});

	it.each([
		[
			'no source',
			{ link: null, openProjectCustomFields: null },
			'There is no web address of a source',
		],
		['no date', { date: 'soon', lastMod: null }, 'There is no date'],
		[
			'no community',
			{
				basePath: null,
				type: null,
				breadcrumbLinks: null,
				breadcrumbs: null,
				identifier: null,
				mastHead: null,
			},
			'Nothing names a community',
		],
	])('makes a draft of a piece with %s', (_name, changes, note) => {
		const outcome = sandbox.importOne('a.md', toHubFile(changes, hubBody));
		expect(outcome.status).toBe('draft');
		expect(outcome.notes.join()).toContain(note);
		expect(sandbox.article().data.draft).toBe(true);
		expect(sandbox.errors()).toEqual([]);
	});
});

describe('what articles refer to', () => {
	it('is found again under whatever name an editor gave its file', () => {
		sandbox.writeContent('topics/portals.yaml', 'scheme: KLAS\nname: Patient portals\n');
		sandbox.writeContent('people/a-reed.yaml', 'name: Ada\nrole: Editor\n');
		sandbox.importOne('a.md', toHubFile());
		const { topics, authors } = sandbox.article().data;
		expect(topics).toContain('portals');
		expect(authors).toEqual(['a-reed']);
	});

	it('never takes the file of another', () => {
		sandbox.writeContent('topics/klas-alarms.yaml', 'scheme: Hub Desk\nname: Alarms by KLAS\n');
		sandbox.importOne(
			'a.md',
			toHubFile({ communityTopics: ['KLAS: Alarms'], openProjectCustomFields: null }),
		);
		expect(sandbox.article().data.topics).toEqual(['klas-alarms-2']);
	});

	it('keeps the title of a community that is there, and lists the other one', () => {
		sandbox.writeContent(
			'communities/heart-health.md',
			'---\ntitle: Hearts\ndescription: Of hearts.\nshortName: Hearts\n---\n',
		);
		const { homeless } = sandbox.importOne('a.md', toHubFile());
		expect(homeless).toContainEqual({
			field: 'identifier',
			value: 'Heart Health (HH)',
			why: 'the community is called "Hearts" already',
		});
		expect(sandbox.readContent('communities/heart-health.md')).toContain('title: Hearts');
	});

	it('goes to the community that the command names', () => {
		sandbox.put('a.md', toHubFile());
		sandbox.run({ community: 'diabetes-care' });
		expect(sandbox.article().data.community).toBe('diabetes-care');
		expect(sandbox.article().data.aliases).toContain(
			'/communities/heart-health/curated-content/visits-asking-better-questions/',
		);
	});

	it('gives an old path to one article only', () => {
		sandbox.put('a.md', toHubFile());
		sandbox.put('b.md', toHubFile({ mdName: 'b', slug: 'b' }));
		const [, second] = sandbox.run().outcomes;
		expect(second?.status).toBe('created');
		expect(second?.homeless).toContainEqual({
			field: 'aliases',
			value: '/news/asking-better-questions',
			why: expect.stringContaining('belongs to') as string,
		});
		expect(sandbox.errors()).toEqual([]);
	});
});
