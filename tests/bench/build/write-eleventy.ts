import { join } from 'node:path';
import {
	copyPeer,
	covers,
	fileByAddress,
	withHues,
	writeJson,
	writePage,
	writeStatic,
} from './peer-files.ts';
import type { Sample } from './sample.ts';

/** Lays the site out for Eleventy. */
export function writeEleventy(folder: string, sample: Sample): void {
	copyPeer('eleventy', folder);
	writeStatic(join(folder, 'static'));
	writeJson(join(folder, '_data/covers.json'), covers);
	writeJson(join(folder, '_data/allCommunities.json'), withHues(sample));
	writeJson(join(folder, '_data/allTopics.json'), sample.topics);
	writeJson(join(folder, '_data/allPeople.json'), sample.people);
	for (const { slug, body, ...data } of sample.pages)
		writePage(join(folder, 'content', `${slug}.md`), { ...data, layout: 'page.njk' }, body);
	for (const article of sample.articles)
		writePage(join(folder, fileByAddress(article)), article.data, article.body);
}
