import { seedOf } from '../model/hues.ts';
import { createDice, pick, type Dice } from './cover/dice.ts';
import {
	drawColumns,
	drawCrosses,
	drawDots,
	drawPulse,
	drawStripes,
} from './cover/line-families.ts';
import {
	drawArcs,
	drawDial,
	drawMeeting,
	drawRays,
	drawRipples,
	drawTiles,
} from './cover/round-families.ts';
import {
	drawArches,
	drawCards,
	drawHills,
	drawRoute,
	drawTwig,
	drawWaves,
} from './cover/scene-families.ts';
import { area } from './cover/shapes.ts';

/** The field that a cover is drawn on. */
export const coverViewBox = '0 0 300 200';

/**
 * Draws a cover for a piece that has no picture: the inner markup of an `<svg viewBox="0 0 300 200">`.
 * It holds no colour of its own. The classes `c1` to `c4` (filled) and `s3`, `s4` (drawn) are tones of
 * the community's hue, which the stylesheet defines for light and dark.
 *
 * @param seed Any text. The same text gives the same cover, byte for byte.
 */
export function drawCover(seed: string): string {
	const dice = createDice(seedOf(seed));
	const drawing = pick(dice, families)(dice);
	const mirror = dice(2) === 0 ? drawing : `<g transform="matrix(-1 0 0 1 300 0)">${drawing}</g>`;
	return area(1, 'M0 0h300v200H0z') + mirror;
}

const families: readonly [(dice: Dice) => string, ...((dice: Dice) => string)[]] = [
	drawArcs,
	drawArches,
	drawCards,
	drawColumns,
	drawCrosses,
	drawDial,
	drawDots,
	drawHills,
	drawMeeting,
	drawPulse,
	drawRays,
	drawRipples,
	drawRoute,
	drawStripes,
	drawTiles,
	drawTwig,
	drawWaves,
];
