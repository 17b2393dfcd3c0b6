import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteSchema } from '../../src/model/schemas/site.ts';
import { buildSite, buildTimeout } from './build-site.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';

/**
 * In this content root, everything that is a draft, scheduled, under embargo or withdrawn says "quillwort" in every
 * text, name and address, and its pictures are magenta. Public pieces refer to it wherever they can.
 * Only the address of a withdrawn story stays, because other sites carry it.
 */
const contentRoot = 'tests/fixtures/unpublished';
const secret = 'quillwort';

let site: BuiltSite;

beforeAll(async () => {
	const build = await buildSite('unpublished', contentRoot);
	expect(build.exitCode, build.output).toBe(0);
	site = readBuiltSite(build.folder);
}, buildTimeout);

describe('what is not published', () => {
	it('names no file and no folder', () => {
		expect([...site.files].filter((file) => file.toLowerCase().includes(secret))).toEqual([]);
	});

	it('is in the bytes of no file', () => {
		const telling = [...site.files].filter((file) =>
			readFileSync(join(site.folder, file)).toString('latin1').toLowerCase().includes(secret),
		);
		expect(telling).toEqual([]);
	});

	it('is in no picture', async () => {
		const pictures = [...site.files].filter((file) => /\.(?:avif|jpe?g|png|webp)$/.test(file));
		const colours = await Promise.all(
			pictures.map(async (file) => {
				const { dominant } = await sharp(join(site.folder, file)).stats();
				return { file, isSecret: dominant.r > 200 && dominant.g < 60 && dominant.b > 200 };
			}),
		);
		expect(colours.filter(({ isSecret }) => isSecret)).toEqual([]);
	});
});

describe('what is public no longer', () => {
	it.each([
		['ended', 'communities/open-shelf/articles/ended-piece', []],
		[
			'been withdrawn',
			'case-studies/withdrawn-story',
			// Other sites carry it: its embeds stay too, and say so.
			[
				'embed/withdrawn-story/card/index.html',
				'embed/withdrawn-story/index.html',
				'oembed/withdrawn-story.json',
			],
		],
	])('keeps its page when it has %s, and is on no other', (_case, path, embeds) => {
		const slug = path.slice(path.lastIndexOf('/') + 1);
		const naming = [...site.files].filter((file) => site.read(file).includes(slug));
		expect(naming).toEqual([`${path}/index.html`, ...embeds]);
	});
});

it('stands under the default name, because this content root has no settings', () => {
	expect(site.pageAt('/')?.html).toContain(`<title>${siteSchema.parse({}).name}`);
});

it('leaves the public pieces where they are', () => {
	for (const slug of ['open-piece', 'other-open-piece']) {
		expect(site.pageAt(`/communities/open-shelf/curated-content/${slug}/`)).toBeDefined();
	}
});
