import { describe, expect, it } from 'vitest';
import { emptyBody, type AnyEntry, type Entry } from '../../../src/model/entry.ts';
import { picturesOf, publishedPictures } from '../../../src/model/pictures.ts';

const article: Entry<'articles'> = {
	collection: 'articles',
	slug: 'a-piece',
	lang: 'en',
	file: 'articles/heart-health/a-piece.md',
	digest: 'abc',
	data: {
		kind: 'original',
		title: 'A piece',
		description: 'What it says.',
		community: 'heart-health',
		topics: [],
		authors: [],
		date: '2026-01-01',
		draft: false,
		aliases: [],
		image: { src: 'media/front.jpg', alt: 'A desk' },
	},
	body: { ...emptyBody, images: ['media/inside.jpg'] },
};

const practice: Entry<'practices'> = {
	collection: 'practices',
	slug: 'a-practice',
	lang: 'en',
	file: 'practices/a-practice.yaml',
	digest: 'abc',
	data: {
		name: 'A practice',
		phone: '+1 555 010 0199',
		campaigns: [],
		draft: false,
		aliases: [],
		logo: { src: 'media/logo.png', alt: 'Its logo' },
	},
	body: emptyBody,
};

describe('picturesOf', () => {
	it('finds the picture of the front matter and those of the body', () => {
		expect(picturesOf(article)).toEqual([
			{ src: 'media/front.jpg', at: ['image', 'src'] },
			{ src: 'media/inside.jpg', at: undefined },
		]);
	});

	it('finds every field that holds a picture, whatever its name', () => {
		expect(picturesOf(practice)).toEqual([{ src: 'media/logo.png', at: ['logo', 'src'] }]);
	});
});

describe('publishedPictures', () => {
	const inside = new Set(['media/front.jpg', 'media/inside.jpg']);
	const nothing = new Set<string>();

	it.each<[string, Partial<typeof article.data>, Set<string>]>([
		['a live entry', {}, inside],
		['an entry that has ended, whose page stays', { expiresAt: '2026-02-01' }, inside],
		['no draft', { draft: true }, nothing],
		['no entry before its day', { publishAt: '2026-12-01' }, nothing],
	])('publishes those of %s', (_, change, expected) => {
		const entry: AnyEntry = {
			...article,
			data: { ...article.data, ...change } as typeof article.data,
		};
		expect(publishedPictures([entry], '2026-06-01')).toEqual(expected);
	});

	it('keeps a picture that a draft shares with a live entry', () => {
		const draft: AnyEntry = { ...article, data: { ...article.data, draft: true } };
		expect(publishedPictures([draft, article], '2026-06-01')).toEqual(inside);
	});
});
