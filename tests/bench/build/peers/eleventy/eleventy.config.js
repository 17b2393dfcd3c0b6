import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';

const perPage = 24;
const day = (options) => {
	const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', year: 'numeric', timeZone: 'UTC', ...options });
	return (date) => format.format(new Date(date));
};
const readData = (name) => JSON.parse(readFileSync(new URL(`_data/${name}.json`, import.meta.url)));

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function configure(config) {
	const [communities, topics, people] = ['allCommunities', 'allTopics', 'allPeople'].map(readData);
	const bySlug = (list) => new Map(list.map((item) => [item.slug, item]));
	const lookup = { communities: bySlug(communities), topics: bySlug(topics), people: bySlug(people) };
	config.addPassthroughCopy({ static: '/' });
	config.addFilter('longDay', day({ month: 'long' }));
	config.addFilter('shortDay', day({ month: 'short' }));
	config.addFilter('isoDay', (date) => new Date(date).toISOString().slice(0, 10));
	config.addFilter('host', (url) => new URL(url).hostname.replace(/^www\./, ''));
	config.addFilter('json', (data) => JSON.stringify(data ?? null).replaceAll('<', '\\u003c'));
	for (const [name, map] of Object.entries(lookup)) config.addFilter(name, (slug) => map.get(slug));
	config.addFilter('cover', (covers, id) => covers[Number(id) % covers.length]);
	config.addFilter('others', (list, url) => list.filter((item) => item.url !== url).slice(0, 3));
	config.addFilter('onTopic', (list, slug) => list.filter(({ data }) => data.topics.includes(slug)).length);
	config.addFilter('utc', (date) => date.toUTCString());

	// Sorted and filed once, for all templates.
	let filed;
	const file = (api) => (filed ??= fileArticles(api.getFilteredByTag('articles')));
	config.on('eleventy.before', () => (filed = undefined));
	config.addCollection('newest', (api) => file(api).articles);
	config.addCollection('byTopic', (api) => Object.fromEntries(file(api).byTopic));
	config.addCollection('bySource', (api) => [...file(api).bySource].map(([host, items]) => ({ host, count: items.length })).sort((a, b) => b.count - a.count));
	config.addCollection('byCommunity', (api) => Object.fromEntries(file(api).byCommunity));
	// Pagination copies what it walks over, so the pieces themselves are looked up by address.
	config.addCollection('lists', (api) => allLists(file(api)).map(({ items, ...list }) => list));
	config.addCollection('itemsByList', (api) => Object.fromEntries(allLists(file(api)).map(({ url, items }) => [url, items])));
	config.addCollection('itemsByFeed', (api) => {
		const { articles, byCommunity, byTopic } = file(api);
		const latest = (list = []) => list.slice(0, 20);
		return Object.fromEntries([
			['/', latest(articles)],
			...communities.map(({ slug }) => [`/communities/${slug}/`, latest(byCommunity.get(slug))]),
			...topics.map(({ slug }) => [`/topics/${slug}/`, latest(byTopic.get(slug))]),
		]);
	});
	config.addGlobalData('feeds', [
		{ path: '/', title: 'Bench', description: 'Many pieces that nobody reads.' },
		...communities.map(({ slug, title, description }) => ({ path: `/communities/${slug}/`, title, description })),
		...topics.map(({ slug, name, description }) => ({ path: `/topics/${slug}/`, title: name, description })),
	]);
	const home = { url: '/', label: 'Home' };
	const allLists = ({ byCommunity, byTopic, bySource, byPerson }) => [
		...people.flatMap(({ slug, name, role }) =>
			cut(byPerson.get(slug) ?? [], {
				path: `/people/${slug}/`,
				title: name,
				description: role,
				overline: role,
				crumbs: [home, { url: '/people/', label: 'People' }],
			}),
		),
		...communities.flatMap(({ slug, title }) =>
			cut(byCommunity.get(slug) ?? [], {
				path: `/communities/${slug}/curated-content/`,
				title: 'Curated Content',
				description: 'Short pieces about pages elsewhere.',
				overline: title,
				feed: `/communities/${slug}/`,
				crumbs: [home, { url: '/communities/', label: 'Communities' }, { url: `/communities/${slug}/`, label: title }],
			}),
		),
		...topics.flatMap(({ slug, name, description, scheme, synonyms }) =>
			cut(byTopic.get(slug) ?? [], {
				path: `/topics/${slug}/`,
				title: name,
				description,
				overline: scheme,
				note: synonyms.join(', '),
				feed: `/topics/${slug}/`,
				crumbs: [home, { url: '/topics/', label: 'Topics' }],
			}),
		),
		...[...bySource].flatMap(([host, items]) =>
			cut(items, {
				path: `/sources/${host}/`,
				title: host,
				description: `Our pieces about pages on ${host}.`,
				overline: 'Sources',
				crumbs: [home, { url: '/sources/', label: 'Sources' }],
			}),
		),
	];
	// Ten thousand pagination pages would cost more than this: the old paths are written after the build.
	config.on('eleventy.after', ({ directories }) => {
		for (const { data, url } of filed?.articles ?? []) {
			for (const alias of data.aliases) {
				mkdirSync(`${directories.output}${alias.slice(1)}`, { recursive: true });
				writeFileSync(`${directories.output}${alias.slice(1)}index.html`, redirectPage(url));
			}
		}
	});
	return { dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' } };
}

function fileArticles(items) {
	const articles = [...items].sort((a, b) => b.date - a.date || (a.fileSlug < b.fileSlug ? -1 : 1));
	const fileBy = (keysOf) => {
		const filed = new Map();
		for (const item of articles) {
			for (const key of keysOf(item.data)) {
				const list = filed.get(key);
				if (list === undefined) filed.set(key, [item]);
				else list.push(item);
			}
		}
		return filed;
	};
	return {
		articles,
		byCommunity: fileBy(({ community }) => [community]),
		byTopic: fileBy(({ topics }) => topics),
		bySource: fileBy(({ source }) => [new URL(source.url).hostname.replace(/^www\./, '')]),
		byPerson: fileBy(({ authors, review }) => [...authors, review.by]),
	};
}

function cut(items, facts) {
	const pages = Math.max(1, Math.ceil(items.length / perPage));
	const pathOf = (number) => (number === 1 ? facts.path : `${facts.path}${number}/`);
	return Array.from({ length: pages }, (_, i) => {
		const number = i + 1;
		const near = [...new Set([1, number - 1, number, number + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
		return {
			...facts,
			url: pathOf(number),
			number,
			pages,
			count: items.length,
			items: items.slice(i * perPage, number * perPage),
			near: near.map((n) => ({ number: n, url: pathOf(n) })),
			newer: number > 1 ? pathOf(number - 1) : undefined,
			older: number < pages ? pathOf(number + 1) : undefined,
		};
	});
}

function redirectPage(url) {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title><meta http-equiv="content-security-policy" content="default-src 'none'"><meta http-equiv="refresh" content="0; url=${url}"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width"><link rel="canonical" href="https://www.example.org${url}"></head><body><h1>This page has moved</h1><p>It is now at <a href="${url}">${url}</a></p></body></html>\n`;
}
