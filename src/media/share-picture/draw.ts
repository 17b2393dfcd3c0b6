import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SatoriOptions } from 'satori';
import sharp from 'sharp';
import { segmentGraphemes } from '../../model/graphemes.ts';
import { drawGround, layOutWords, settingsOf, type Poster, type Setting } from './poster.ts';
import type { PosterShape } from './shapes.ts';

/** Draws a poster as a PNG. Its words become outlines of our own font, so that every machine draws the same bytes. */
export async function drawPoster(poster: Poster, shape: PosterShape): Promise<Buffer> {
	const { width, height, words } = shape;
	const text = await setWords(withoutEmoji(poster), shape);
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
		`${drawGround(poster, shape)}<svg x="${words.x}" y="${words.y}" width="${words.width}" height="${words.height}">${text}</svg></svg>`;
	return sharp(Buffer.from(svg)).png(pngSettings).toBuffer();
}

/** How posters are encoded. Few colours: a palette makes the files a third as large. */
export const pngSettings = {
	compressionLevel: 9,
	effort: 10,
	palette: true,
	colours: 128,
	dither: 0,
} as const;

/** The words in the first setting that fits their place; none where the font cannot write them. */
async function setWords(poster: Poster, shape: PosterShape): Promise<string> {
	for (const setting of settingsOf(poster, shape)) {
		const { svg, fits } = await setText(poster, shape, setting);
		if (!canWrite(poster)) return '';
		if (fits) return svg;
	}
	return '';
}

async function setText(
	poster: Poster,
	shape: PosterShape,
	setting: Setting,
): Promise<{ svg: string; fits: boolean }> {
	// Loaded only where a picture is drawn: most builds find all of theirs in the cache.
	const { default: satori } = await import('satori');
	const { width, height } = shape.words;
	let fits = false;
	const svg = await satori(layOutWords(poster, shape, setting), {
		width,
		height,
		fonts: await readFonts(),
		onNodeDetected: (node) => {
			if (node.key === 'text') fits = node.height <= height - shape.smallSize * 2.6;
		},
		loadAdditionalAsset: (_language, characters) => {
			for (const character of segmentGraphemes(characters)) missing.add(character);
			return Promise.resolve([]);
		},
	});
	return { svg, fits };
}

/** Characters that the font has been found to lack. The layout engine speaks of each only once in the life of a process. */
const missing = new Set<string>();

function canWrite({ overline, title, lead, action = '', site, host }: Poster): boolean {
	const words = [overline, title, lead, action, site, host].join(' ');
	return !segmentGraphemes(words).some((character) => missing.has(character));
}

/** Emoji come in colour fonts of tens of megabytes; a poster does without. */
function withoutEmoji(poster: Poster): Poster {
	const strip = (text: string): string =>
		text
			.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3/gu, '')
			.replace(/\s+/g, ' ')
			.trim();
	return {
		...poster,
		overline: strip(poster.overline),
		title: strip(poster.title),
		lead: strip(poster.lead),
		action: poster.action === undefined ? undefined : strip(poster.action),
	};
}

/** The parts of the font by the scripts that they hold; together they write most languages in Latin letters. */
const fontParts = {
	Latin: 'latin',
	'Latin Extended': 'latin-ext',
	Vietnamese: 'vietnamese',
} as const;
const fontWeights = [400, 600] as const;

let fonts: Promise<SatoriOptions['fonts']> | undefined;

/** The font files: Gelasio, under the SIL Open Font License. Read once. */
function readFonts(): Promise<SatoriOptions['fonts']> {
	fonts ??= Promise.all(
		Object.entries(fontParts).flatMap(([name, part]) =>
			fontWeights.map(async (weight) => {
				const file = `@fontsource/gelasio/files/gelasio-${part}-${weight}-normal.woff`;
				return {
					name,
					weight,
					style: 'normal' as const,
					data: await readFile(require.resolve(file)),
				};
			}),
		),
	);
	return fonts;
}

/** Resolves packages from the project, also once this file has been bundled elsewhere. */
const require = createRequire(join(process.cwd(), 'package.json'));
