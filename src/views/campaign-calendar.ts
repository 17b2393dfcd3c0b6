import { arcPath, assignLanes, dayLine, labelPoint, laneRadius } from '../media/year-ring.ts';
import type { CurrentCorpus } from '../corpus/current.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import { monthsTouched, periodInYear } from '../model/campaign-period.ts';
import { formatMonth } from '../model/lang.ts';
import { entryPath } from '../model/urls.ts';
import { communityView } from './community.ts';

/** A year of campaigns: a ring to look at, and the same as a list of months. */
export interface CalendarView {
	year: string;
	arcs: { href: string; title: string; hue: string; path: string }[];
	monthLabels: { x: number; y: number; text: string }[];
	/** The radius of each lane. */
	tracks: number[];
	monthLines: string[];
	today: string;
	months: { name: string; campaigns: { href: string; title: string; hue: string }[] }[];
}

/** The calendar of the year that the build's day is in. */
export function calendarView(
	campaigns: readonly EntryIn<'campaigns'>[],
	corpus: CurrentCorpus,
): CalendarView {
	const { today, site } = corpus;
	const year = Number(today.slice(0, 4));
	const days = dayOfYear(`${year + 1}-01-01`, year);
	const shown = campaigns.flatMap((entry) => {
		const period = periodInYear(entry.data, year);
		if (period === undefined) return [];
		const span = { from: dayOfYear(period.starts, year), to: dayOfYear(period.ends, year) + 1 };
		const { hue } = communityView(entry.data.community, corpus);
		return [{ href: entryPath(entry, site.lang), title: entry.data.title, hue, period, span }];
	});
	const lanes = assignLanes(shown.map(({ span }) => span));
	const laneCount = Math.max(0, ...lanes) + 1;
	const starts = Array.from({ length: 12 }, (_, month) => dayOfYear(firstOf(year, month), year));
	return {
		year: String(year),
		arcs: shown.map(({ href, title, hue, span }, i) => ({
			href,
			title,
			hue,
			path: arcPath(span, lanes[i] ?? 0, days),
		})),
		monthLabels: starts.map((start, month) => ({
			...labelPoint((start + (starts[month + 1] ?? days)) / 2, days),
			text: formatMonth(month + 1, site.lang, 'short'),
		})),
		tracks: Array.from({ length: laneCount }, (_, lane) => laneRadius(lane)),
		monthLines: starts.map((start) => dayLine(start, laneCount, days)),
		today: dayLine(dayOfYear(today, year) + 0.5, laneCount, days),
		months: starts.map((_, month) => ({
			name: formatMonth(month + 1, site.lang, 'long'),
			campaigns: shown
				.filter(({ period }) => monthsTouched(period).includes(month + 1))
				.map(({ href, title, hue }) => ({ href, title, hue })),
		})),
	};
}

/** Days since the first of January of a year. */
function dayOfYear(day: string, year: number): number {
	return Math.round((Date.parse(day) - Date.UTC(year, 0, 1)) / 86_400_000);
}

function firstOf(year: number, month: number): string {
	return `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
