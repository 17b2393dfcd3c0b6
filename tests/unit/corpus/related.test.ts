import { describe, expect, it } from 'vitest';
import { createIndexes } from '../../../src/corpus/indexes.ts';
import { findRelated } from '../../../src/corpus/related.ts';
import { validArticle } from '../../fixtures/content/articles.ts';
import { corpusOf, fileOf, type ContentFiles } from '../../fixtures/content/content-root.ts';
import { validCommunity, validTopic } from '../../fixtures/content/shelves.ts';

interface Piece {
	topics: string[];
	community?: string;
	date?: string;
	fields?: object;
}

describe('findRelated', () => {
	it('prefers the topic that fewer pieces share', () => {
		const pieces = {
			start: { topics: ['common', 'rare'] },
			'on-common': { topics: ['common'], date: '2026-02-01' },
			'on-common-too': { topics: ['common'], date: '2026-02-02' },
			'on-rare': { topics: ['rare'], date: '2020-01-01' },
		};
		expect(related(pieces, 3)).toEqual([
			'on-rare: rare',
			'on-common-too: common',
			'on-common: common',
		]);
	});

	it('prefers more shared topics, and names the rarest first', () => {
		const pieces = {
			start: { topics: ['common', 'rare'] },
			'on-rare': { topics: ['rare'] },
			'on-common': { topics: ['common'] },
			'on-common-too': { topics: ['common'] },
			'on-both': { topics: ['common', 'rare', 'other'] },
		};
		expect(related(pieces, 1)).toEqual(['on-both: rare, common']);
	});

	it('takes the newer of equals, then the first by name', () => {
		const pieces = {
			start: { topics: ['flu'] },
			b: { topics: ['flu'], date: '2026-01-01' },
			a: { topics: ['flu'], date: '2026-01-01' },
			c: { topics: ['flu'], date: '2026-01-02' },
		};
		expect(related(pieces, 3)).toEqual(['c: flu', 'a: flu', 'b: flu']);
	});

	it('fills up with the newest of the community, each piece once', () => {
		const pieces = {
			start: { topics: ['flu'] },
			'on-flu': { topics: ['flu'], date: '2026-01-09' },
			older: { topics: [], date: '2026-01-01' },
			newer: { topics: [], date: '2026-01-02' },
			elsewhere: { topics: [], date: '2026-01-03', community: 'eye-health' },
		};
		expect(related(pieces, 3)).toEqual(['on-flu: flu', 'newer: ', 'older: ']);
	});

	it('never offers the piece itself, nor what is not live', () => {
		const pieces = {
			start: { topics: ['flu'] },
			draft: { topics: ['flu'], fields: { draft: true } },
			later: { topics: ['flu'], fields: { publishAt: '2030-01-01' } },
			over: { topics: ['flu'], fields: { expiresAt: '2026-01-01' } },
		};
		expect(related(pieces, 3)).toEqual([]);
	});

	it('does not bring pieces together by a topic that nobody may see', () => {
		const pieces = {
			start: { topics: ['secret'] },
			other: { topics: ['secret'], community: 'eye-health' },
		};
		const files = fileOf('topics/secret.yaml', { ...validTopic, draft: true });
		expect(related(pieces, 3, files)).toEqual([]);
	});

	it('does not depend on the order of a piece’s topics', () => {
		const others = {
			one: { topics: ['flu', 'asthma'] },
			two: { topics: ['asthma'] },
			three: { topics: ['flu'] },
		};
		const forth = related({ start: { topics: ['flu', 'asthma'] }, ...others }, 3);
		const back = related({ start: { topics: ['asthma', 'flu'] }, ...others }, 3);
		expect(back.map(toSlug)).toEqual(forth.map(toSlug));
	});
});

function toSlug(line: string | undefined): string {
	return line?.split(':')[0] ?? '';
}

/** What is related to the piece `start`, as `slug: topics`. */
function related(pieces: Record<string, Piece>, count: number, files: ContentFiles = {}): string[] {
	const topics = new Set(Object.values(pieces).flatMap((piece) => piece.topics));
	const communities = new Set(Object.values(pieces).map(communityOf));
	const corpus = corpusOf(
		Object.assign(
			{},
			...[...topics].map((slug) => fileOf(`topics/${slug}.yaml`, { ...validTopic, name: slug })),
			...[...communities].map((slug) => fileOf(`communities/${slug}.md`, validCommunity)),
			...Object.entries(pieces).map(([slug, piece]) =>
				fileOf(`articles/${communityOf(piece)}/${slug}.md`, {
					...validArticle,
					topics: piece.topics,
					community: communityOf(piece),
					date: piece.date ?? '2026-01-01',
					...piece.fields,
				}),
			),
			files,
		) as ContentFiles,
	);
	const start = corpus.find('articles', 'start');
	if (start === undefined) throw new Error('the piece to start from was not read');
	return findRelated(start, createIndexes(corpus), count).map(
		({ entry, topics: shared }) => `${entry.slug}: ${shared.join(', ')}`,
	);
}

function communityOf({ community = 'heart-health' }: Piece): string {
	return community;
}
