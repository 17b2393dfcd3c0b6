import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { entryFile, type CollectionName } from '../../../src/model/collections.ts';
import { vocabulary } from '../build/vocabulary.ts';
import { createRandom, pickItem } from '../search/random.ts';

/** The community that all articles are in. Stock Decap is set up to list its folder. */
const community = 'heart-health';

/** The title of the article that is opened. */
export const openedTitle = 'The article that is opened';

/** Writes a content root with so many original articles of some 150 words, one of them with a title of its own. */
export function writeSample(root: string, count: number): void {
	rmSync(root, { recursive: true, force: true });
	write(root, 'communities', community, {
		title: 'Heart health',
		description: 'Hearts and vessels.',
		shortName: 'Heart',
	});
	const random = createRandom(20_261_122);
	const pick = (words: readonly string[]): string => pickItem(random, words);
	const write150Words = (): string =>
		Array.from({ length: 20 }, () =>
			[pick(vocabulary.subjects), pick(vocabulary.verbs), `${pick(vocabulary.objects)}.`].join(' '),
		).join(' ');
	for (let i = 0; i < count; i += 1) {
		const data = {
			kind: 'original',
			title: i === 0 ? openedTitle : `${i} ways to have ${pick(vocabulary.objects)} checked`,
			description: `${pick(vocabulary.subjects)} ${pick(vocabulary.verbs)} ${pick(vocabulary.objects)}.`,
			community,
			date: i === 0 ? '2027-01-01' : `2026-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}`,
		};
		write(root, 'articles', `article-${i}`, data, write150Words());
	}
}

const pad = (value: number): string => String(value).padStart(2, '0');

function write(root: string, name: CollectionName, slug: string, data: object, body = ''): void {
	const file = join(root, entryFile(name, slug, data));
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `---\n${stringify(data)}---\n\n${body}\n`);
}
