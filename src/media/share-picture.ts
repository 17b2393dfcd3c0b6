import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import { pictureCacheFolder, readCached, writeCached } from './cache.ts';
import { createPool } from './pool.ts';
import { drawPoster, pngSettings } from './share-picture/draw.ts';
import { drawGround, layOutWords, settingsOf, type Poster } from './share-picture/poster.ts';
import { posterShapes, type PosterShapeName } from './share-picture/shapes.ts';

/** A picture for previews and posts, drawn from a piece's words and its community's colours. */
export interface SharePicture {
	poster: Poster;
	shape: PosterShapeName;
	width: number;
	height: number;
	/** Changes with anything that the picture is made from, so that browsers may keep it for ever. */
	key: string;
}

/** The picture of a poster in one shape. Nothing is drawn yet. */
export function sharePictureOf(poster: Poster, shape: PosterShapeName): SharePicture {
	const { width, height } = posterShapes[shape];
	return { poster, shape, width, height, key: keyOf(poster, shape) };
}

/** The pictures of a poster in all shapes. */
export function sharePicturesOf(poster: Poster): SharePicture[] {
	const shapes = Object.keys(posterShapes) as PosterShapeName[]; // the keys of the table
	return shapes.map((shape) => sharePictureOf(poster, shape));
}

/** The bytes of a picture, from the cache when they are there. The same picture always has the same bytes. */
export function drawSharePicture(
	{ poster, shape, key }: SharePicture,
	cache = pictureCacheFolder,
): Promise<Uint8Array> {
	return pool(async () => {
		const file = `share-${key}.png`;
		const known = await readCached(cache, file);
		if (known !== undefined) return known;
		const drawn = await drawPoster(poster, posterShapes[shape]);
		await writeCached(cache, file, drawn);
		return drawn;
	});
}

const pool = createPool(availableParallelism());

/** A digest of all that a picture is made of: the plan of its layout in every setting, the drawing, the tools. */
function keyOf(poster: Poster, shape: PosterShapeName): string {
	const facts = posterShapes[shape];
	const plan = [
		drawGround(poster, facts),
		...settingsOf(poster, facts).map((setting) => layOutWords(poster, facts, setting)),
		facts,
		pngSettings,
		toolVersions(),
	];
	return createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 16);
}

let versions: string | undefined;

/** What sets the type and what encodes: pinned in `package.json`, all but the libraries inside `sharp`. */
function toolVersions(): string {
	versions ??= JSON.stringify([sharp.versions, readPins()]);
	return versions;
}

function readPins(): (string | undefined)[] {
	// npm keeps to the form of its own file.
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		dependencies: Record<string, string>;
	};
	return [dependencies.satori, dependencies['@fontsource/gelasio']];
}
