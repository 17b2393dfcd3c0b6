import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import { drawCover } from '../../../src/media/cover.ts';
import { hueOf, hueStylesheet } from '../../../src/model/hues.ts';
import type { Sample, SampleArticle } from './sample.ts';

/** Covers that the peers choose from by an article's number. They are spared the drawing, which we do for each slug. */
export const covers: readonly string[] = Array.from({ length: 32 }, (_, i) =>
	drawCover(`cover ${i}`),
);

/** Where npm puts what `tests/bench/package.json` names. */
export const peerPackages: string = join(projectRoot, 'tests/bench/node_modules');

/** The communities with the colours that they have in Wellpost. */
export function withHues({ communities }: Sample) {
	return communities.map((community) => ({ ...community, hue: hueOf(community.slug) }));
}

/** Where an article stands for builders that make addresses from folders. */
export function fileByAddress({ slug, data }: SampleArticle): string {
	return `content/communities/${data.community}/curated-content/${slug}.md`;
}

/** Where an article stands for builders that have collections. */
export function fileByCollection({ slug, data }: SampleArticle): string {
	return `content/articles/${data.community}/${slug}.md`;
}

/** Lays a peer's own templates and settings down in an empty folder. */
export function copyPeer(name: string, folder: string): void {
	cpSync(join(projectRoot, 'tests/bench/build/peers', name), folder, { recursive: true });
}

/** The same stylesheet and public files for everybody. */
export function writeStatic(folder: string): void {
	cpSync(join(projectRoot, 'public'), folder, { recursive: true });
	writeText(join(folder, 'site.css'), siteStyles());
}

/** All our styles in one file. */
export function siteStyles(): string {
	const folder = join(projectRoot, 'src/styles');
	const parts = readdirSync(folder)
		.filter((name) => name !== 'site.css')
		.map((name) => readFileSync(join(folder, name), 'utf8'));
	return [hueStylesheet(), ...parts].join('\n');
}

/** A page in the form that all the peers read: front matter, then Markdown. Quoted for YAML 1.1, which takes `on` for a yes. */
export function writePage(file: string, data: object, body: string): void {
	writeText(file, `---\n${stringify(data, { lineWidth: 0, version: '1.1' })}---\n\n${body}\n`);
}

/** A file of data. */
export function writeJson(file: string, data: unknown): void {
	writeText(file, JSON.stringify(data));
}

/** Any other file. */
export function writeText(file: string, text: string): void {
	const folder = dirname(file);
	if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
	writeFileSync(file, text);
}
