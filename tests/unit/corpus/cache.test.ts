import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCache, writeCache } from '../../../src/corpus/cache.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { readEntry } from '../../../src/corpus/read-entry.ts';
import { validArticle } from '../../fixtures/content/articles.ts';
import {
	createContentRoot,
	fileOf,
	soundFiles,
	today,
	writeFiles,
	type ContentFiles,
} from '../../fixtures/content/content-root.ts';
import { validTopic } from '../../fixtures/content/shelves.ts';

vi.mock('../../../src/corpus/read-entry.ts', { spy: true });
vi.mock('node:fs', { spy: true });

const article = 'articles/heart-health/a-piece.md';
const brokenFile = { 'topics/broken.yaml': 'scheme: KLAS\nname: a: b\n' };

beforeEach(() => {
	vi.clearAllMocks();
});

describe('with a cache, readCorpus', () => {
	it('reads every file once, and none of them again', () => {
		const { read } = createSite(soundFiles);
		read();
		expect(readEntry).toHaveBeenCalledTimes(6);
		read();
		expect(readEntry).toHaveBeenCalledTimes(6);
	});

	it.each<[string, (root: string) => void, string[]]>([
		[
			'changed',
			(root) => writeFiles(root, fileOf(article, { ...validArticle, title: 'Another title' })),
			[article],
		],
		[
			'added',
			(root) => writeFiles(root, fileOf('topics/flu.yaml', validTopic)),
			['topics/flu.yaml'],
		],
		['removed', (root) => rmSync(join(root, 'people/robin-okafor.yaml')), []],
		[
			'renamed',
			(root) => {
				rmSync(join(root, article));
				writeFiles(root, fileOf('articles/heart-health/renamed.md', validArticle));
			},
			['articles/heart-health/renamed.md'],
		],
		['touched', (root) => writeFiles(root, fileOf(article, validArticle)), []],
	])('reads only what was %s, and gives what it would give without', (_, change, files) => {
		const { root, read } = createSite({ ...soundFiles, ...fileOf(article, validArticle) });
		read();
		change(root);
		vi.clearAllMocks();
		const corpus = read();
		expect(vi.mocked(readEntry).mock.calls.map(([place]) => place.file)).toEqual(files);
		expect(plain(corpus)).toEqual(plain(readCorpus({ root, today })));
	});

	it('gives the same the first time, the second time and without', () => {
		const { root, read } = createSite({ ...soundFiles, ...brokenFile, 'site.yaml': 'lang: es\n' });
		const without = plain(readCorpus({ root, today }));
		expect(plain(read())).toEqual(without);
		expect(plain(read())).toEqual(without);
	});

	it('repeats the issues of files that have not changed', () => {
		const { read } = createSite(brokenFile);
		const [first, second] = [read(), read()];
		expect(first.issues).toHaveLength(1);
		expect(second.issues).toEqual(first.issues);
	});

	it('asks again what is live, and what the site’s language is', () => {
		const { root, read } = createSite(
			fileOf('topics/flu.yaml', { ...validTopic, publishAt: today }),
		);
		expect(read('2026-03-28').live.topics).toEqual([]);
		expect(read(today).live.topics).toHaveLength(1);
		writeFiles(root, { 'site.yaml': 'lang: es\n' });
		expect(read().find('topics', 'flu')?.lang).toBe('es');
	});

	it('forgets files that are gone', () => {
		const { root, cacheFile, read } = createSite(soundFiles);
		read();
		const before = statSync(cacheFile).size;
		rmSync(join(root, 'articles'), { recursive: true });
		read();
		expect(statSync(cacheFile).size).toBeLessThan(before);
	});

	it.each<[string, (bytes: Buffer) => string | Uint8Array]>([
		['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
		['empty', () => ''],
		['text', () => '{"version":"1"}'],
		['overwritten', (bytes) => bytes.fill(0, 40)],
	])('reads the content again when the cache file is %s', (_, damage) => {
		const { root, cacheFile, read } = createSite(soundFiles);
		read();
		writeFileSync(cacheFile, damage(readFileSync(cacheFile)));
		vi.clearAllMocks();
		expect(plain(read())).toEqual(plain(readCorpus({ root, today })));
		vi.clearAllMocks();
		read();
		expect(readEntry).not.toHaveBeenCalled();
	});

	it('reads the content again when the code has changed', () => {
		const { projectRoot, read } = createSite(soundFiles);
		read();
		writeFiles(projectRoot, { 'src/model/slug.ts': 'export const changed = true;\n' });
		read();
		expect(readEntry).toHaveBeenCalledTimes(12);
	});

	it('reads the content again when a parser has another version', () => {
		const { projectRoot, read } = createSite(soundFiles);
		read();
		writeFiles(projectRoot, { 'package-lock.json': '{"lockfileVersion":4}' });
		read();
		expect(readEntry).toHaveBeenCalledTimes(12);
	});
});

describe('the cache file', () => {
	it('gives back what was kept under the same version only', () => {
		const file = join(createContentRoot({}), 'below', 'cache.bin');
		const files = new Map([['a.md', { digest: 'x', read: { entry: undefined, issues: [] } }]]);
		writeCache(file, 'one', files);
		expect(readCache(file, 'one')).toEqual(files);
		expect(readCache(file, 'two')).toEqual(new Map());
		expect(readCache(`${file}.gone`, 'one')).toEqual(new Map());
	});
});

it('reads 2,000 files with one look at each', () => {
	const files = Object.assign(
		{},
		soundFiles,
		...Array.from({ length: 2000 }, (_, i) =>
			fileOf(`articles/heart-health/piece-${i}.md`, {
				...validArticle,
				topics: ['blood-pressure'],
			}),
		),
	) as ContentFiles;
	const root = createContentRoot(files);
	vi.clearAllMocks();
	const { all, issues } = readCorpus({ root, today });
	expect(issues).toEqual([]);
	expect(all.articles).toHaveLength(2002);
	expect(readFileSync).toHaveBeenCalledTimes(2006);
});

/** A content root with a cache, in a project whose code can be changed. */
function createSite(files: ContentFiles) {
	const root = createContentRoot(files);
	const projectRoot = createContentRoot({
		'src/model/slug.ts': 'export {};\n',
		'src/corpus/files.ts': 'export {};\n',
		'package-lock.json': '{"lockfileVersion":3}',
	});
	const cacheFile = join(projectRoot, '.cache', 'corpus.bin');
	const read = (day = today) => readCorpus({ root, today: day, cacheFile, projectRoot });
	return { root, projectRoot, cacheFile, read };
}

function plain({ all, live, public: visible, site, issues }: Corpus): unknown {
	return { all, live, visible, site, issues };
}
