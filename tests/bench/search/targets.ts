import type { EngineName } from './engines.ts';
import type { Row } from './run-size.ts';

/** What was wanted, what came out, and whether that is enough. */
export interface Target {
	name: string;
	wanted: string;
	reached: string;
	isMet: boolean;
}

/** The most that all code may take, in bytes as sent. */
const mostCode = 12_000;

/** Holds the rows against the targets of the search. */
export function checkTargets(rows: readonly Row[], codeBytes: number): Target[] {
	const sizes = [...new Set(rows.map(({ documents }) => documents))];
	return [
		atMost('all code', mostCode, codeBytes, ' B'),
		...sizes.flatMap((documents) => {
			const of = (engine: EngineName) =>
				rows.find((row) => row.documents === documents && row.engine === engine)?.measured;
			const [ours, pagefind, mini] = [of('ours'), of('pagefind'), of('minisearch')];
			if (ours === undefined || pagefind === undefined || mini === undefined) return [];
			const share = (name: string, most: number | undefined, a: number, b: number): Target[] =>
				most === undefined ? [] : [atMost(`${documents}: ${name}, of Pagefind's`, most, a / b)];
			const isLarge = documents >= 20_000;
			const first = documents < 1000 ? undefined : isLarge ? 1 / 7 : 1 / 4;
			const slow = documents < 1000 ? undefined : isLarge ? 0.4 : 0.55;
			const later = documents < 1000 ? undefined : 1 / 2;
			return [
				...share('bytes of the first query', first, ours.cold.bytes.p50, pagefind.cold.bytes.p50),
				...share('bytes of later queries', later, ours.laterBytes.p50, pagefind.laterBytes.p50),
				...share(
					'time to cards, slow line',
					slow,
					ours.cold.slowCards.p50,
					pagefind.cold.slowCards.p50,
				),
				atLeast(`${documents}: recall of typos`, 0.98, ours.quality.typo.recall),
				atLeast(
					`${documents}: exact MRR, Pagefind's`,
					pagefind.quality.exact.mrr,
					ours.quality.exact.mrr,
				),
				atLeast(
					`${documents}: exact MRR, MiniSearch's`,
					mini.quality.exact.mrr,
					ours.quality.exact.mrr,
				),
				atMost(`${documents}: keystroke p95 at CPU x4`, 5, ours.keystroke.x4.p95, ' ms'),
			];
		}),
	];
}

function atMost(name: string, wanted: number, reached: number, unit = ''): Target {
	return {
		name,
		wanted: `<= ${format(wanted)}${unit}`,
		reached: format(reached) + unit,
		isMet: reached <= wanted,
	};
}

function atLeast(name: string, wanted: number, reached: number): Target {
	return {
		name,
		wanted: `>= ${format(wanted)}`,
		reached: format(reached),
		isMet: reached >= wanted,
	};
}

function format(value: number): string {
	return value >= 100 ? value.toFixed(0) : value.toFixed(3);
}
