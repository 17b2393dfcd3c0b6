import { between, pick, type Dice } from './dice.ts';
import { area, disc, line, ring, round } from './shapes.ts';

/** Arcs that spread from the lower edge, like a signal. */
export function drawArcs(dice: Dice): string {
	const x = between(dice, 40, 150);
	const step = between(dice, 33, 52);
	const strong = 1 + dice(3);
	const arc = (i: number): string => {
		const radius = step * (i + 1);
		return `M${x - radius} 200a${radius} ${radius} 0 0 1 ${radius * 2} 0`;
	};
	const quiet = [1, 2, 3, 4, 5].filter((i) => i !== strong).map(arc);
	const width = Math.round(step / 2.4);
	return line(3, width, quiet.join('')) + line(4, width, arc(strong)) + disc(4, x, 200, width + 6);
}

/** Two discs that share a part: a meeting. */
export function drawMeeting(dice: Dice): string {
	const radius = between(dice, 70, 90);
	const apart = between(dice, 38, 56);
	const height = Math.round(Math.sqrt(radius * radius - apart * apart));
	const turn = between(dice, -60, 60);
	const x = between(dice, 115, 180);
	const bow = `a${radius} ${radius} 0 0 1 0 `;
	const shared = area(4, `M${x} ${100 - height}${bow}${height * 2}${bow}-${height * 2}`);
	const discs = disc(2, x - apart, 100, radius) + disc(3, x + apart, 100, radius);
	return `<g transform="rotate(${turn} ${x} 100)">${discs}${shared}</g>`;
}

/** A dial of ticks around a disc, with the time that has passed. */
export function drawDial(dice: Dice): string {
	const centre = [between(dice, 96, 200), 100] as const;
	const ticks = pick(dice, [12, 18, 24, 36]);
	const passed = between(dice, 2, 8);
	const inner = between(dice, 42, 54);
	const start = ` transform="rotate(-90 ${centre[0]} 100)"`;
	return (
		ring(3, 20, centre, 78, ` pathLength="${ticks * 2}" stroke-dasharray="1"`) +
		disc(2, ...centre, inner) +
		ring(4, 10, centre, inner, ` pathLength="10" stroke-dasharray="${passed} 9"${round}${start}`) +
		disc(4, ...centre, 8)
	);
}

/** Rays from one point, as from a lamp. */
export function drawRays(dice: Dice): string {
	const [x, y, rays] = pick<readonly [number, number, number]>(dice, [
		[0, between(dice, 80, 120), 16],
		[between(dice, 50, 150), 200, between(dice, 14, 20)],
		[0, 200, 24],
		[between(dice, 90, 130), 100, 12],
	]);
	const core = between(dice, 22, 46);
	return (
		ring(3, 350, [x, y], 200, ` pathLength="${rays * 2}" stroke-dasharray="1" opacity=".45"`) +
		disc(1, x, y, core + between(dice, 14, 40)) +
		disc(4, x, y, core)
	);
}

/** Rings that widen, as on water. */
export function drawRipples(dice: Dice): string {
	const centre = [between(dice, 50, 150), between(dice, 64, 136)] as const;
	const step = between(dice, 19, 33);
	const rings = [2, 3, 4, 5, 6].map(
		(i) => `<circle cx="${centre[0]}" cy="${centre[1]}" r="${step * i}"/>`,
	);
	const width = pick(dice, [2, 4, 8]);
	return `${disc(2, ...centre, step * 4)}<g class="s3" stroke-width="${width}">${rings.join('')}</g>${disc(4, ...centre, step)}`;
}

/** Tiles of quarter discs, discs and leaves. */
export function drawTiles(dice: Dice): string {
	const cells = { 2: '', 3: '', 4: '' };
	for (const y of [0, 100]) {
		for (const x of [0, 100, 200]) {
			const tone = pick(dice, [2, 2, 3, 3, 4] as const);
			cells[tone] += `M${x} ${y}${pick(dice, tiles)}`;
		}
	}
	return ([2, 3, 4] as const).map((tone) => area(tone, cells[tone])).join('');
}

/** Outlines in a square of 100, from its upper left corner. */
const tiles = [
	'h100a100 100 0 0 1-100 100z',
	'v100h100a100 100 0 0 0-100-100z',
	'a100 100 0 0 0 100 100v-100z',
	'm100 0v100h-100a100 100 0 0 1 100-100z',
	'q100 0 100 100q-100 0-100-100',
	'm100 0q0 100-100 100q0-100 100-100',
	'm0 50a50 50 0 1 1 0 .1',
] as const;
