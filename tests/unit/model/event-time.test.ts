import { describe, expect, it } from 'vitest';
import {
	addDays,
	clocksChangeDuring,
	earliestFirst,
	eventPhase,
	eventSpan,
	toIsoTime,
} from '../../../src/model/event-time.ts';
import { describeWhen, describeZone } from '../../../src/model/event-words.ts';

const evening = {
	start: '2026-10-15T18:30',
	end: '2026-10-15T20:00',
	timeZone: 'America/Chicago',
};
const weekend = { start: '2026-10-31', end: '2026-11-01', timeZone: 'America/New_York' };

describe('an event', () => {
	it.each([
		['2026-10-14', 'coming'],
		['2026-10-15', 'running'],
		['2026-10-16', 'past'],
	])('of one evening is on %s: %s', (today, phase) => {
		expect(eventPhase(evening, today)).toBe(phase);
	});

	it.each([
		['2026-10-30', 'coming'],
		['2026-10-31', 'running'],
		['2026-11-01', 'running'],
		['2026-11-02', 'past'],
	])('of two days is on %s: %s', (today, phase) => {
		expect(eventPhase(weekend, today)).toBe(phase);
	});

	it('of whole days lasts from midnight to midnight, however long the days are', () => {
		const { from, to } = eventSpan(weekend);
		expect((to - from) / 3_600_000).toBe(49);
	});

	it.each([
		['2026-10-31T22:00', '2026-11-01T06:00', true],
		['2026-10-30T22:00', '2026-10-31T06:00', false],
		['2026-10-31', '2026-11-01', false],
	])('from %s to %s goes on while clocks are set: %s', (start, end, expected) => {
		expect(clocksChangeDuring({ start, end, timeZone: 'America/New_York' })).toBe(expected);
	});

	it('stands before one that starts later elsewhere, whatever their clocks say', () => {
		const london = { ...evening, title: 'b', start: '2026-10-15T20:00', timeZone: 'Europe/London' };
		const chicago = { ...evening, title: 'a' };
		expect([chicago, london].sort(earliestFirst)).toEqual([london, chicago]);
	});
});

describe('when it is', () => {
	it.each([
		['2026-11-05T13:00', '2026-11-05T16:30', 'en', 'Thursday, 5 November 2026, 1:00 – 4:30 pm'],
		['2026-11-05T09:00', '2026-11-05T09:00', 'en', 'Thursday, 5 November 2026 at 9:00 am'],
		[
			'2026-10-31T10:00',
			'2026-11-01T16:00',
			'en',
			'Saturday, 31 October 2026 at 10:00 am – Sunday, 1 November 2026 at 4:00 pm',
		],
		['2026-10-31', '2026-11-01', 'en', 'Saturday 31 October – Sunday 1 November 2026'],
		['2026-10-31', '2026-10-31', 'en', 'Saturday, 31 October 2026'],
		['2026-11-05T13:00', '2026-11-05T16:30', 'de', 'Donnerstag, 5. November 2026, 13:00–16:30 Uhr'],
	])('from %s to %s, in %s', (start, end, lang, expected) => {
		expect(describeWhen({ start, end, timeZone: 'America/Chicago' }, lang)).toBe(expected);
	});

	it.each([
		['2026-07-05T13:00', 'America/Chicago', 'Central Daylight Time (Chicago), UTC−5'],
		['2026-11-05T13:00', 'America/Chicago', 'Central Standard Time (Chicago), UTC−6'],
		['2026-11-01', 'America/New_York', 'Eastern Standard Time (New York), UTC−5'],
		['2026-11-05T13:00', 'Asia/Kolkata', 'India Standard Time (Kolkata), UTC+5:30'],
		['2026-11-05T13:00', 'UTC', 'Coordinated Universal Time'],
	])('says the zone of %s in %s: %s', (start, timeZone, expected) => {
		expect(describeZone({ start, end: start, timeZone }, 'en')).toBe(expected);
	});
});

it.each([
	['2026-05-31T18:30', 'Europe/Paris', '2026-05-31T18:30:00+02:00'],
	['2026-11-01T01:30', 'America/New_York', '2026-11-01T01:30:00-04:00'],
	['2026-05-31', 'Europe/Paris', '2026-05-31'],
])('writes %s in %s as %s', (time, zone, expected) => {
	expect(toIsoTime(time, zone)).toBe(expected);
});

it.each([
	['2026-02-28', 1, '2026-03-01'],
	['2028-02-28', 1, '2028-02-29'],
	['2026-12-31', 1, '2027-01-01'],
	['2026-03-01', -1, '2026-02-28'],
	['2026-10-31', 2, '2026-11-02'],
])('the day %s and %i more is %s', (day, count, expected) => {
	expect(addDays(day, count)).toBe(expected);
});
