import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import {
	copyPeer,
	covers,
	fileByCollection,
	peerPackages,
	siteStyles,
	withHues,
	writeJson,
	writePage,
	writeStatic,
	writeText,
} from './peer-files.ts';
import type { Sample } from './sample.ts';

/** Lays the site out for Astro, written the usual way. */
export function writeAstro(folder: string, sample: Sample): void {
	copyPeer('astro', folder);
	writeStatic(join(folder, 'public'));
	writeText(join(folder, 'src/styles/site.css'), siteStyles());
	writeText(join(folder, 'package.json'), '{ "type": "module" }\n');
	linkPackages(join(folder, 'node_modules'));
	const withIds = (list: readonly { slug: string }[]): object[] =>
		list.map((item) => ({ id: item.slug, ...item }));
	writeJson(join(folder, 'content/covers.json'), covers);
	writeJson(join(folder, 'content/communities.json'), withIds(withHues(sample)));
	writeJson(join(folder, 'content/topics.json'), withIds(sample.topics));
	writeJson(join(folder, 'content/people.json'), withIds(sample.people));
	for (const { slug, body, ...data } of sample.pages)
		writePage(join(folder, 'content/pages', `${slug}.md`), { ...data, footer: true }, body);
	for (const article of sample.articles)
		writePage(join(folder, fileByCollection(article)), article.data, article.body);
}

/** The usual Astro site takes Astro itself from the project, so that both run the same version, and the rest from the peers. */
function linkPackages(modules: string): void {
	mkdirSync(join(modules, '@astrojs'), { recursive: true });
	symlinkSync(join(projectRoot, 'node_modules/astro'), join(modules, 'astro'), 'dir');
	for (const name of ['@astrojs/rss', '@astrojs/sitemap'])
		symlinkSync(join(peerPackages, name), join(modules, name), 'dir');
}
