import { between, pick, type Dice } from './dice.ts';
import { area, disc, line, round, type Tone } from './shapes.ts';

/** A sun above hills. */
export function drawHills(dice: Dice): string {
	const sun = disc(
		pick(dice, [4, 3]),
		between(dice, 60, 230),
		between(dice, 60, 88),
		between(dice, 22, 42),
	);
	const far = disc(2, between(dice, 40, 115), 300, between(dice, 165, 185));
	const near = disc(3, between(dice, 215, 275), 330, between(dice, 175, 195));
	return sun + far + near + (dice(2) === 0 ? disc(4, between(dice, 60, 120), 420, 250) : '');
}

/** Waves, one before the other. */
export function drawWaves(dice: Dice): string {
	const sun = disc(dice(2) === 0 ? 2 : 3, between(dice, 60, 240), 64, between(dice, 26, 42));
	const wave = (tone: Tone, top: number): string => {
		const length = pick(dice, [75, 100, 150]);
		const crests = `t${length} 0`.repeat(Math.ceil(300 / length));
		const crest = between(dice, 24, 44);
		return area(
			tone,
			`M-${dice(length)} ${top}q${Math.round(length / 2)} -${crest} ${length} 0${crests}V200H0z`,
		);
	};
	return sun + wave(2, 92) + wave(3, 126) + wave(4, 160);
}

/** A way in steps, with a place to stop. */
export function drawRoute(dice: Dice): string {
	const first = between(dice, 20, 120);
	const runs = dice(3) === 0 ? [first] : [first, between(dice, 40, 90)];
	const rise = Math.round(between(dice, 84, 124) / runs.length);
	const turn = Math.min(20, rise / 2);
	const corner = `q${turn} 0 ${turn}-${turn}v-${rise - turn * 2}q0-${turn} ${turn}-${turn}`;
	const way = `M-9 160${runs.map((run) => `h${run}${corner}`).join('')}H310`;
	const x = -9 + first + turn * 2 + between(dice, 18, 36);
	return (
		line(3, 30, way) +
		line(4, 4, way, ` stroke-dasharray="1 12"${round}`) +
		disc(4, x, 160 - rise, 24) +
		disc(1, x, 160 - rise, 10)
	);
}

/** Cards on a board, each under its pin. */
export function drawCards(dice: Dice): string {
	const [width, height, places] = pick(dice, boards);
	const strong = dice(places.length);
	const cards = places.map(([x, y], i) => {
		const middle = x + width / 2;
		const card = area(i === strong ? 3 : 2, `M${x} ${y}h${width}v${height}h-${width}z`);
		return `<g transform="rotate(${between(dice, -8, 8)} ${middle} ${y})">${card}${disc(4, middle, y + 13, 6)}</g>`;
	});
	return cards.join('');
}

/** Ways to fill a board: the cards' width and height, and where they hang. */
const boards: readonly [Board, ...Board[]] = [
	[
		92,
		120,
		[
			[22, 44],
			[192, 52],
			[104, 26],
		],
	],
	[
		120,
		140,
		[
			[40, 30],
			[144, 44],
		],
	],
	[
		150,
		96,
		[
			[30, 24],
			[118, 84],
		],
	],
	[
		76,
		72,
		[
			[26, 22],
			[112, 98],
			[200, 40],
		],
	],
];

type Board = readonly [number, number, readonly (readonly [number, number])[]];

/** Doorways, one inside the other. */
export function drawArches(dice: Dice): string {
	const count = pick(dice, [1, 2, 3]);
	const step = 300 / count;
	const top = between(dice, 24, 40);
	const deeper = between(dice, 14, 26);
	const arches = (tone: Tone, width: number, from: number): string => {
		const half = width / 2;
		const arch = `V${from + half}a${half} ${half} 0 0 1 ${width} 0V200z`;
		const doors = Array.from(
			{ length: count },
			(_, i) => `M${Math.round(step * (i + 0.5) - half)} 200${arch}`,
		);
		return area(tone, doors.join(''));
	};
	const wide = Math.min(200, Math.round((step * between(dice, 36, 46)) / 100) * 2);
	const inner = Math.round((wide * between(dice, 32, 38)) / 100) * 2;
	const door = Math.round((wide * between(dice, 16, 22)) / 100) * 2;
	return arches(2, wide, top) + arches(3, inner, top + deeper) + arches(4, door, top + deeper * 2);
}

/** A twig with leaves in turn. */
export function drawTwig(dice: Dice): string {
	const x = between(dice, 84, 210);
	const reach = between(dice, 62, 90);
	const bend = Math.round((reach * between(dice, 70, 90)) / 100);
	const leaf = (y: number, side: number): string =>
		`M${x} ${y}q${side * bend}-8 ${side * reach}-${bend}q${side * -bend} 8 ${side * -reach} ${bend}`;
	const [first, then] = pick(dice, [
		[1, -1],
		[-1, 1],
	] as const);
	return (
		area(2, leaf(200, first) + leaf(140, first)) +
		area(3, leaf(170, then) + leaf(110, then)) +
		area(4, leaf(80, first)) +
		line(4, 4, `M${x} 210V62`, round)
	);
}
