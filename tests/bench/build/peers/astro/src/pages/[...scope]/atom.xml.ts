import { feedPaths, getHub, pathOf, type FeedProps } from '../../lib/hub.ts';

export const getStaticPaths = feedPaths;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export async function GET({ props, site }: { props: FeedProps; site: URL }) {
	const { topic } = await getHub();
	const url = (path: string) => new URL(path, site).href;
	const entries = props.items.map((item) => `<entry xml:lang="en"><id>${url(pathOf(item))}</id><title>${escape(item.data.title)}</title><link rel="alternate" type="text/html" href="${url(pathOf(item))}"/><link rel="via" href="${escape(item.data.source.url)}" title="${escape(item.data.source.name)}"/><published>${item.data.date.toISOString()}</published><updated>${item.data.updated.toISOString()}</updated>${item.data.topics.map(({ id }) => `<category term="${escape(topic.get(id)?.name ?? id)}"/>`).join('')}<summary>${escape(item.data.description)}</summary><content type="html">${escape(item.rendered?.html ?? '')}</content></entry>`);
	return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>${url(`${props.path}atom.xml`)}</id><title>${escape(props.title)}</title><subtitle>${escape(props.description)}</subtitle><updated>${props.items[0]?.data.updated.toISOString()}</updated><link rel="self" type="application/atom+xml" href="${url(`${props.path}atom.xml`)}"/><link rel="alternate" type="text/html" href="${url(props.path)}"/><author><name>Bench</name></author>${entries.join('')}</feed>`);
}
