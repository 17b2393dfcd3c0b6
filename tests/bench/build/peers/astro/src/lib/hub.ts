import { getCollection, type CollectionEntry } from 'astro:content';
import covers from '../../content/covers.json';

export type Article = CollectionEntry<'articles'>;

const perPage = 24;

/** Everything sorted and filed, once for all pages. */
let filed: ReturnType<typeof fileAll> | undefined;
export const getHub = () => (filed ??= fileAll());

async function fileAll() {
	const articles = (await getCollection('articles')).sort((a, b) => b.data.date.getTime() - a.data.date.getTime() || (a.id < b.id ? -1 : 1));
	const communities = await getCollection('communities');
	const topics = await getCollection('topics');
	const people = await getCollection('people');
	return {
		articles,
		communities,
		topics,
		people,
		community: new Map(communities.map((item) => [item.id, item.data])),
		topic: new Map(topics.map((item) => [item.id, item.data])),
		person: new Map(people.map((item) => [item.id, item.data])),
		byCommunity: fileBy(articles, ({ data }) => [data.community.id]),
		byTopic: fileBy(articles, ({ data }) => data.topics.map(({ id }) => id)),
		bySource: fileBy(articles, ({ data }) => [hostOf(data.source.url)]),
		byPerson: fileBy(articles, ({ data }) => [...data.authors, data.review.by].map(({ id }) => id)),
	};
}

function fileBy(articles: Article[], keysOf: (article: Article) => string[]): Map<string, Article[]> {
	const filed = new Map<string, Article[]>();
	for (const article of articles) {
		for (const key of keysOf(article)) {
			const list = filed.get(key);
			if (list) list.push(article);
			else filed.set(key, [article]);
		}
	}
	return filed;
}

export const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
export const slugOf = ({ id }: Article) => id.split('/').at(-1) ?? id;
export const pathOf = (article: Article) => `/communities/${article.data.community.id}/curated-content/${slugOf(article)}/`;
export const coverOf = ({ data }: Article) => covers[Number(data.origin.id) % covers.length] ?? '';
export const isoDay = (date: Date) => date.toISOString().slice(0, 10);
const format = (month: 'long' | 'short') => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
const long = format('long');
const short = format('short');
export const longDay = (date: Date) => long.format(date);
export const shortDay = (date: Date) => short.format(date);
export const toJson = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The pages of a list, as getStaticPaths wants them. */
export function listPages<P extends Record<string, string>>(params: P, items: Article[], facts: { path: string; title: string; description: string; overline: string; note?: string; feed?: string; crumbs: { url: string; label: string }[] }) {
	const pages = Math.max(1, Math.ceil(items.length / perPage));
	const url = (number: number) => (number === 1 ? facts.path : `${facts.path}${number}/`);
	return Array.from({ length: pages }, (_, i) => {
		const number = i + 1;
		const near = [...new Set([1, number - 1, number, number + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
		return {
			params: { ...params, page: number === 1 ? undefined : String(number) },
			props: { list: { ...facts, number, pages, count: items.length, items: items.slice(i * perPage, number * perPage), near: near.map((n) => ({ number: n, url: url(n) })), newer: number > 1 ? url(number - 1) : undefined, older: number < pages ? url(number + 1) : undefined } },
		};
	});
}
export type List = ReturnType<typeof listPages>[number]['props']['list'];

/** What has feeds, as getStaticPaths wants it. */
export async function feedPaths() {
	const { articles, communities, topics, byCommunity, byTopic } = await getHub();
	const feed = (path: string, title: string, description: string, items: Article[] = []) => ({
		params: { scope: path === '/' ? undefined : path.slice(1, -1) },
		props: { path, title, description, items: items.slice(0, 20) },
	});
	return [
		feed('/', 'Bench', 'Many pieces that nobody reads.', articles),
		...communities.map(({ id, data }) => feed(`/communities/${id}/`, data.title, data.description, byCommunity.get(id))),
		...topics.map(({ id, data }) => feed(`/topics/${id}/`, data.name, data.description, byTopic.get(id))),
	];
}
export type FeedProps = Awaited<ReturnType<typeof feedPaths>>[number]['props'];
