import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { hubFields, toHubFile } from '../../fixtures/import/hub-article.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

const name = hubFields.featuredImage.href;
const slug = hubFields.slug;
let sandbox: Sandbox;
let photo: Buffer;

beforeEach(async () => {
	sandbox = createSandbox();
	const create = { width: 8, height: 8, channels: 3, background: '#235' } as const;
	photo = await sharp({ create }).jpeg().toBuffer();
});

describe('the picture of an article', () => {
	it.each([
		['beside the file', `deep/${name}`],
		['in the images folder beside the file', `deep/images/${name}`],
		['anywhere in the folder of pictures', `pictures/2020/${name}`],
	])('is copied when it is %s', (_name, place) => {
		sandbox.put(place, photo);
		sandbox.put('deep/a.md', toHubFile());
		sandbox.run({ images: join(sandbox.folder, 'inbox') });
		expect(sandbox.article().data.image).toEqual({
			src: `media/${slug}.jpg`,
			alt: 'A notebook on a waiting room chair',
		});
		expect(readFileSync(join(sandbox.root, `media/${slug}.jpg`))).toEqual(photo);
		expect(sandbox.errors()).toEqual([]);
	});

	it('is left out, and all that was known of it listed, when it is nowhere', () => {
		const { homeless, notes } = sandbox.importOne('a.md', toHubFile());
		expect(notes).toContain(`The picture ${name} is in no folder`);
		expect(homeless).toContainEqual({ field: 'featuredImage.href', value: name });
		expect(sandbox.article().data.image).toBeUndefined();
	});

	it('is left out when its bytes are no picture', () => {
		sandbox.put(name, '<svg onload="x()"></svg>');
		sandbox.importOne('a.md', toHubFile());
		expect(sandbox.article().data.image).toBeUndefined();
		expect(sandbox.hasContent('media')).toBe(false);
	});

	it('asks for words when its alternative text is the title', () => {
		sandbox.put(name, photo);
		const featuredImage = { href: name, alt: hubFields.title };
		const { notes } = sandbox.importOne('a.md', toHubFile({ featuredImage }));
		expect(notes).toContain(
			'The alternative text of the picture is the title: say what the picture shows',
		);
	});

	it('never takes the place of another picture', () => {
		sandbox.writeContent(`media/${slug}.jpg`, 'a picture of somebody else');
		sandbox.put(name, photo);
		sandbox.importOne('a.md', toHubFile());
		expect(sandbox.article().data.image?.src).toMatch(
			new RegExp(`^media/${slug}-[0-9a-f]{8}\\.jpg$`),
		);
		expect(sandbox.readContent(`media/${slug}.jpg`)).toBe('a picture of somebody else');
	});

	it('updates the article when it changes or arrives later', () => {
		expect(sandbox.importOne('a.md', toHubFile()).status).toBe('created');
		sandbox.put(name, photo);
		expect(sandbox.run().outcomes[0]?.status).toBe('updated');
		expect(sandbox.run().outcomes[0]?.status).toBe('unchanged');
	});
});

describe('a run without the folder of pictures', () => {
	it('keeps the pictures that an earlier run copied', () => {
		const images = join(sandbox.folder, 'pictures');
		sandbox.put(`../pictures/${name}`, photo);
		sandbox.put('a.md', toHubFile());
		sandbox.run({ images });
		expect(sandbox.run().outcomes[0]?.status).toBe('unchanged');
		sandbox.put('a.md', toHubFile({ title: 'Three Questions' }));
		expect(sandbox.run().outcomes[0]?.status).toBe('updated');
		expect(sandbox.article().data.image?.src).toBe(`media/${slug}.jpg`);
	});
});

describe('a picture in a body', () => {
	it('is copied and shown from our own folder', () => {
		sandbox.put('images/card.jpg', photo);
		const body = '<p>The card: <img src="https://hub.example.org/img/card.jpg" alt="A card"></p>';
		sandbox.importOne('a.md', toHubFile({}, body));
		expect(sandbox.article().body.images).toEqual([`media/${slug}-1.jpg`]);
		expect(sandbox.errors()).toEqual([]);
	});
});
