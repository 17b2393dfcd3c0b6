import { months, type Campaign } from './schemas/campaign.ts';

/** Where a campaign stands. It follows from its dates and the day, never from a flag. */
export type CampaignPhase = 'running' | 'coming' | 'ended';

/** The first and the last day of a campaign, both of them included. */
export interface Period {
	starts: string;
	ends: string;
}

/**
 * When a campaign runs: its own dates, or for an observance the present or the next time its month comes round.
 *
 * @param today `YYYY-MM-DD`.
 */
export function campaignPeriod(
	campaign: Pick<Campaign, 'starts' | 'ends' | 'observance'>,
	today: string,
): Period {
	const { starts, ends, observance } = campaign;
	if (observance === undefined) return { starts: starts ?? today, ends: ends ?? today };
	const month = monthNumber(observance);
	const thisYear = Number(today.slice(0, 4));
	const period = monthPeriod(thisYear, month);
	return period.ends < today ? monthPeriod(thisYear + 1, month) : period;
}

/** Where a campaign stands on a day. An observance never ends: after one year's month it is coming again. */
export function campaignPhase(
	campaign: Pick<Campaign, 'starts' | 'ends' | 'observance'>,
	today: string,
): CampaignPhase {
	const { starts, ends } = campaignPeriod(campaign, today);
	if (ends < today) return 'ended';
	return starts <= today ? 'running' : 'coming';
}

/** The days of a year that a campaign covers, or undefined when it covers none of them. */
export function periodInYear(
	campaign: Pick<Campaign, 'starts' | 'ends' | 'observance'>,
	year: number,
): Period | undefined {
	if (campaign.observance !== undefined) return monthPeriod(year, monthNumber(campaign.observance));
	const { starts, ends } = campaign;
	if (starts === undefined || ends === undefined) return undefined;
	const first = `${year}-01-01`;
	const last = `${year}-12-31`;
	if (ends < first || starts > last) return undefined;
	return { starts: starts < first ? first : starts, ends: ends > last ? last : ends };
}

/** The months of a year that a period touches, counted from 1. */
export function monthsTouched({ starts, ends }: Period): number[] {
	const from = Number(starts.slice(5, 7));
	const to = Number(ends.slice(5, 7));
	return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const monthNames = Object.keys(months);

/** @example monthNumber('october') // 10 */
function monthNumber(name: string): number {
	return monthNames.indexOf(name) + 1;
}

function monthPeriod(year: number, month: number): Period {
	const prefix = `${year}-${String(month).padStart(2, '0')}`;
	// Day 0 of the next month is the last day of this one.
	const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return { starts: `${prefix}-01`, ends: `${prefix}-${String(lastDay).padStart(2, '0')}` };
}
