import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { entryFile, type CollectionName } from '../../src/model/collections.ts';
import { limits } from '../../src/model/fields.ts';
import { articleListPath } from '../../src/model/urls.ts';
import { itemsPerPage } from '../../src/views/pager.ts';
import { testSiteFolder } from '../run/conditions.ts';
import { buildSite } from '../site/build-site.ts';

/** Where the crowded site is built. */
export const crowdedSiteFolder = `${testSiteFolder}-crowded`;

/** Its list of more than two pages. */
export const crowdedList = articleListPath('crowded', 'original');

/**
 * Builds a site whose lists have several pages and whose texts are as long as the model lets them be,
 * with a word in them that no line can hold.
 *
 * @throws When the build fails.
 */
export async function buildCrowdedSite(): Promise<void> {
	const root = `${crowdedSiteFolder}-content`;
	rmSync(root, { recursive: true, force: true });
	const write = (collection: CollectionName, slug: string, data: object, body = ''): void => {
		const file = join(root, entryFile(collection, slug, data));
		const yaml = stringify(data);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, file.endsWith('.yaml') ? yaml : `---\n${yaml}---\n\n${body}\n`);
	};
	const head = { title: textOf(limits.title), description: textOf(limits.description) };
	write('communities', 'crowded', { ...head, shortName: textOf(40) });
	write('people', 'crowded', { name: textOf(limits.name), role: textOf(limits.name) });
	for (const topic of topics) {
		write('topics', topic, { scheme: textOf(limits.name), name: `${topic} ${textOf(100)}` });
	}
	for (let i = 0; i < articleCount; i += 1) {
		const article = {
			kind: 'original',
			...head,
			title: `${i} ${textOf(limits.title - 4)}`,
			community: 'crowded',
			topics,
			date: '2026-09-01',
			authors: ['crowded'],
		};
		write('articles', `piece-${i}`, article, body);
	}
	const { exitCode, output } = await buildSite('crowded', root);
	if (exitCode !== 0) throw new Error(`crowded-site: the build failed\n${output}`);
}

/** Enough for a third page. */
const articleCount = 2 * itemsPerPage + 1;

const topics = Array.from({ length: 12 }, (_, i) => `topic-${i}`);

const longWord = 'Pneumonoultramicroscopicsilicovolcanoconiosis';

/** Text of exactly one length. */
function textOf(length: number): string {
	return `${longWord} ${'as many words as fit '.repeat(length)}`.slice(0, length - 1).concat('.');
}

const columns = Array.from({ length: 9 }, () => longWord).join(' | ');

const body = `## ${longWord.repeat(2)}

A line with https://example.org/${longWord.repeat(3)} and \`${longWord.repeat(3)}\`.

| ${columns} |
|${'---|'.repeat(9)}
| ${columns} |

    ${longWord.repeat(5)}

> ${longWord.repeat(2)}

1. ${longWord.repeat(2)}
`;
