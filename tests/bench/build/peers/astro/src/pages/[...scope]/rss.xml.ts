import rss from '@astrojs/rss';
import { feedPaths, getHub, pathOf, type FeedProps } from '../../lib/hub.ts';

export const getStaticPaths = feedPaths;

export async function GET({ props, site }: { props: FeedProps; site: URL }) {
	const { topic } = await getHub();
	return rss({
		title: props.title,
		description: props.description,
		site: new URL(props.path, site).href,
		customData: '<language>en</language>',
		items: props.items.map((item) => ({
			title: item.data.title,
			link: new URL(pathOf(item), site).href,
			pubDate: item.data.date,
			description: item.data.description,
			categories: item.data.topics.map(({ id }) => topic.get(id)?.name ?? id),
			content: item.rendered?.html ?? '',
		})),
	});
}
