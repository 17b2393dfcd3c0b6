import { join } from 'node:path';
import { sourceHost } from '../../../src/model/urls.ts';
import {
	copyPeer,
	covers,
	fileByAddress,
	withHues,
	writeJson,
	writePage,
	writeStatic,
} from './peer-files.ts';
import type { Sample, SampleArticle } from './sample.ts';

/** Lays the site out for Hugo. */
export function writeHugo(folder: string, sample: Sample): void {
	copyPeer('hugo', folder);
	writeStatic(join(folder, 'static'));
	writeJson(join(folder, 'data/covers.json'), covers);
	const page = (path: string, data: object, body = ''): void =>
		writePage(join(folder, 'content', path), data, body);
	const feeds = ['HTML', 'RSS', 'ATOM', 'JSONFEED'];
	page('communities/_index.md', {
		title: 'Communities',
		description: 'Each community gathers what helps one kind of care.',
	});
	for (const { slug, shortName, ...data } of withHues(sample)) {
		page(
			`communities/${slug}/_index.md`,
			{ ...data, shortname: shortName, layout: 'community', outputs: feeds },
			data.description,
		);
		page(`communities/${slug}/curated-content/_index.md`, {
			title: 'Curated Content',
			description: 'Short pieces about pages elsewhere.',
			layout: 'articles',
		});
	}
	for (const { slug, name, ...data } of sample.topics)
		page(`topics/${slug}/_index.md`, { title: name, ...data, outputs: feeds });
	page('people/_index.md', { title: 'People' });
	for (const { slug, name, role } of sample.people)
		page(`people/${slug}/_index.md`, { title: name, role });
	for (const { slug, body, ...data } of sample.pages)
		page(`${slug}.md`, { ...data, footer: true }, body);
	page('search.md', {
		title: 'Search',
		description: 'Find your way by community, topic or source.',
		layout: 'search',
	});
	for (const article of sample.articles) {
		writePage(
			join(folder, fileByAddress(article)),
			{
				...article.data,
				sources: [sourceHost(article.data.source.url)],
				people: [...article.data.authors, ...reviewerOf(article)],
			},
			article.body,
		);
	}
}

function reviewerOf({ data }: SampleArticle): string[] {
	return data.review === undefined ? [] : [data.review.by];
}
