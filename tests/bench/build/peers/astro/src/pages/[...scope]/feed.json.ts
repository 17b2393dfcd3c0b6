import { feedPaths, getHub, pathOf, type FeedProps } from '../../lib/hub.ts';

export const getStaticPaths = feedPaths;

export async function GET({ props, site }: { props: FeedProps; site: URL }) {
	const { topic } = await getHub();
	const url = (path: string) => new URL(path, site).href;
	return Response.json({
		version: 'https://jsonfeed.org/version/1.1',
		title: props.title,
		description: props.description,
		language: 'en',
		home_page_url: url(props.path),
		feed_url: url(`${props.path}feed.json`),
		items: props.items.map((item) => ({ id: url(pathOf(item)), url: url(pathOf(item)), external_url: item.data.source.url, title: item.data.title, summary: item.data.description, content_html: item.rendered?.html, language: 'en', date_published: item.data.date, date_modified: item.data.updated, tags: item.data.topics.map(({ id }) => topic.get(id)?.name) })),
	});
}
