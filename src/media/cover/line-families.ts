import { between, pick, type Dice } from './dice.ts';
import { disc, line, round } from './shapes.ts';

/** A steady line with one beat. */
export function drawPulse(dice: Dice): string {
	const start = between(dice, 30, 140);
	const size = between(dice, 8, 14);
	const beat = `l${size} -${size * 2}l${size} ${size * 6}l${size * 2} -${size * 10}l${size} ${size * 7}l${size} -${size}`;
	const y = 96 + size * 2;
	return (
		disc(2, start + size * 3, 100, between(dice, 66, 94)) +
		line(3, 6, `M0 ${y}h300`, ` stroke-dasharray="0 14"${round}`) +
		line(4, 7, `M0 ${y}H${start}${beat}h16`, `${round} stroke-linejoin="round"`)
	);
}

/** Rows of dots that grow, one row stressed. */
export function drawDots(dice: Dice): string {
	const step = between(dice, 40, 66);
	const grow = between(dice, 4, 8);
	const count = Math.floor(200 / step);
	const strong = dice(count);
	const turn = pick(dice, ['', ' transform="rotate(180 150 100)"']);
	const rows = Array.from({ length: count }, (_, i) =>
		line(i === strong ? 4 : 3, 6 + i * grow, `M20 ${step / 2 + i * step}h300`),
	);
	return `<g${round} stroke-dasharray="0 ${step}"${turn}>${rows.join('')}</g>`;
}

/** Columns of different heights, one of them stressed. */
export function drawColumns(dice: Dice): string {
	const count = pick(dice, [5, 6, 8]);
	const step = 300 / count;
	const strong = dice(count);
	const shape = pick(dice, columnShapes);
	const columns = Array.from({ length: count }, (_, i) => {
		const top = 165 - shape(i / (count - 1)) * 120 - dice(3) * 6;
		return `M${Math.round(step * (i + 0.5))} 230V${Math.round(top)}`;
	});
	return stress(columns, strong, Math.round(step * 0.6), round);
}

/** How high columns stand, from the first (0) to the last (1): rising, a hill, a valley. */
const columnShapes: readonly [(at: number) => number, ...((at: number) => number)[]] = [
	(at) => at,
	(at) => 4 * at * (1 - at),
	(at) => 1 - 4 * at * (1 - at),
];

/** Stripes that cross the field aslant, of different lengths. */
export function drawStripes(dice: Dice): string {
	const step = between(dice, 28, 42);
	const count = Math.floor(300 / step);
	const stripes = Array.from(
		{ length: count },
		(_, i) => `M-60 ${i * step - 40}H${120 + dice(7) * 26}`,
	);
	const turn = between(dice, -48, -16);
	const strong = 2 + dice(count - 5);
	return `<g transform="rotate(${turn} 150 100)">${stress(stripes, strong, Math.round(step * 0.58), round)}</g>`;
}

/** A field of small crosses with one large one. */
export function drawCrosses(dice: Dice): string {
	const arm = between(dice, 5, 9);
	const x = between(dice, 76, 150);
	const dashes = ` stroke-dasharray="${arm * 2} ${60 - arm * 2}"`;
	const rows = [40, 100, 160].map((y) => `M${30 - arm} ${y}h290`).join('');
	const columns = [30, 90, 150, 210, 270].map((at) => `M${at} ${40 - arm}v140`).join('');
	return (
		line(3, 5, rows + columns, dashes) +
		disc(2, x, 100, between(dice, 52, 76)) +
		line(4, between(dice, 16, 28), `M${x - 34} 100h68m-34-34v68`, round)
	);
}

/** Lines side by side, one of them in the strong tone. */
function stress(lines: readonly string[], strong: number, width: number, extra: string): string {
	const others = lines.filter((_, i) => i !== strong).join('');
	return line(3, width, others, extra) + line(4, width, lines[strong] ?? '', extra);
}
