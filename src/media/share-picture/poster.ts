import { hues, tones, type HueName, type ToneName } from '../../model/hues.ts';
import { toHex, type Oklch } from '../../model/oklch.ts';
import { coverViewBox, drawCover } from '../cover.ts';
import type { Place, PosterShape } from './shapes.ts';

/** What a share picture says and looks like: a piece's own words, and its community's colour. */
export interface Poster {
	/** What the drawing is made from: the slug, as on the piece's page. */
	seed: string;
	hue: HueName;
	/** A small line above the title: what it is, or when. */
	overline: string;
	title: string;
	lead: string;
	action?: string | undefined;
	/** Who publishes it, and where. */
	site: string;
	host: string;
}

/** How the words of a poster are set: with which type, and how many of them. */
export interface Setting {
	titleSize: number;
	title: string;
	hasLead: boolean;
}

/** A box of the layout engine: `src/media/share-picture/draw.ts` hands it over. */
export interface Box {
	type: 'div';
	key: string;
	props: { style: Record<string, string | number>; children: Box[] | string };
}

/** The settings to try, the best first: large type, then smaller, then without the lead, then with fewer and fewer words. */
export function settingsOf({ title, lead }: Poster, { titleSizes }: PosterShape): Setting[] {
	const smallest = titleSizes.at(-1) ?? 0;
	const whole = (hasLead: boolean): Setting[] =>
		titleSizes.map((titleSize) => ({ titleSize, title, hasLead }));
	const words = title.split(/\s+/);
	const cut = words.map((_, i): Setting => {
		const kept = words.slice(0, words.length - 1 - i).join(' ');
		return { titleSize: smallest, title: kept === '' ? '' : `${kept}…`, hasLead: false };
	});
	return [...(lead === '' ? [] : whole(true)), ...whole(false), ...cut];
}

/** The words of a poster as boxes. The one called `text` has to stay within its place. */
export function layOutWords(poster: Poster, shape: PosterShape, setting: Setting): Box {
	const { width, height } = shape.words;
	const small = { fontSize: shape.smallSize, lineHeight: 1.3, color: colorOf(poster.hue, 'c4') };
	const text = [
		box('overline', { ...small, fontWeight: 600 }, poster.overline),
		box('title', { fontSize: setting.titleSize, fontWeight: 600, lineHeight: 1.1 }, setting.title),
		...(setting.hasLead
			? [box('lead', { fontSize: shape.leadSize, lineHeight: 1.35 }, poster.lead)]
			: []),
		...(poster.action === undefined ? [] : [actionBox(poster.action, poster.hue, shape)]),
	];
	const column = { display: 'flex', flexDirection: 'column', flexShrink: 0 };
	return box('page', { ...column, ...wordStyle, width, height, justifyContent: 'space-between' }, [
		box('text', { ...column, alignItems: 'flex-start', gap: shape.smallSize * 0.9 }, text),
		box('foot', { ...small, display: 'flex', gap: shape.smallSize }, [
			box('site', { fontWeight: 600 }, poster.site),
			box('host', {}, poster.host),
		]),
	]);
}

/** What lies under the words: the ground, the drawing of the piece, and the edge in the community's colour. */
export function drawGround({ hue, seed }: Poster, { width, height, art }: PosterShape): string {
	const isBeside = art.height === height;
	const edge = isBeside
		? { x: art.x - edgeWidth, y: 0, width: edgeWidth, height }
		: { x: 0, y: art.height, width, height: edgeWidth };
	return (
		`<style>${coverStyle(hue)}</style><rect class="c1" width="${width}" height="${height}"/>` +
		`<svg ${placed(art)} viewBox="${coverViewBox}" preserveAspectRatio="xMidYMid slice">${drawCover(seed)}</svg>` +
		`<rect class="c4" ${placed(edge)}/>`
	);
}

/** A tone of a hue in the light scheme: posters hang on white pages as well as on dark ones. */
function colorOf(hue: HueName, tone: ToneName): string {
	return toHex([...tones.light[tone], hues[hue]]);
}

const edgeWidth = 14;

/** The ink of the site's pages: see `src/styles/tokens.css`. */
const ink: Oklch = [0.235, 0.012, 60];

const wordStyle = {
	fontFamily: 'Latin, Latin Extended, Vietnamese',
	color: toHex(ink),
	wordBreak: 'break-word',
	textWrap: 'balance',
};

function actionBox(action: string, hue: HueName, { leadSize }: PosterShape): Box {
	const style = {
		padding: `${leadSize * 0.42}px ${leadSize * 0.8}px`,
		borderRadius: 8,
		backgroundColor: colorOf(hue, 'c4'),
		color: '#ffffff',
		fontSize: leadSize,
		fontWeight: 600,
		lineHeight: 1.2,
	};
	return box('action', style, action);
}

function box(key: string, style: Box['props']['style'], children: Box[] | string): Box {
	return { type: 'div', key, props: { style, children } };
}

/** What the stylesheet says of a cover on a page, with the colours themselves: a picture has no stylesheet. */
function coverStyle(hue: HueName): string {
	const names = Object.keys(tones.light) as ToneName[]; // the keys of the table
	return names
		.map((name, i) => {
			const color = colorOf(hue, name);
			return `.${name}{fill:${color}}.s${i + 1}{fill:none;stroke:${color}}`;
		})
		.join('');
}

function placed({ x, y, width, height }: Place): string {
	return `x="${x}" y="${y}" width="${width}" height="${height}"`;
}
