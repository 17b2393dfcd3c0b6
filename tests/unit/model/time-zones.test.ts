import { describe, expect, it } from 'vitest';
import {
	clockChanges,
	comesTwice,
	formatOffset,
	isOnTheClock,
	isTimeZone,
	offsetAt,
	toInstant,
	toIsoOffset,
	toLocalTime,
} from '../../../src/model/time-zones.ts';

describe('a local time', () => {
	it.each([
		['America/Chicago', '2026-01-15T09:00', '2026-01-15T15:00Z', 'in winter'],
		['America/Chicago', '2026-07-15T09:00', '2026-07-15T14:00Z', 'in summer'],
		['America/Chicago', '2026-03-08T01:59', '2026-03-08T07:59Z', 'right before the gap'],
		['America/Chicago', '2026-03-08T03:00', '2026-03-08T08:00Z', 'right after the gap'],
		[
			'America/Chicago',
			'2026-03-08T02:30',
			'2026-03-08T08:30Z',
			'in the gap: the offset before it',
		],
		[
			'America/Chicago',
			'2026-11-01T01:30',
			'2026-11-01T06:30Z',
			'that comes twice: the first time',
		],
		['America/Chicago', '2026-11-01T02:00', '2026-11-01T08:00Z', 'right after it came twice'],
		['Australia/Sydney', '2026-10-04T01:59', '2026-10-03T15:59Z', 'before spring in the south'],
		['Australia/Sydney', '2026-10-04T03:00', '2026-10-03T16:00Z', 'after spring in the south'],
		['Australia/Sydney', '2026-04-05T02:30', '2026-04-04T15:30Z', 'that comes twice in the south'],
		['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z', 'in a gap of half an hour'],
		['Asia/Kolkata', '2026-05-31T18:30', '2026-05-31T13:00Z', 'at a half-hour offset'],
		['Asia/Kathmandu', '2026-05-31T18:30', '2026-05-31T12:45Z', 'at a quarter-hour offset'],
		['Pacific/Apia', '2026-01-01T00:00', '2025-12-31T11:00Z', 'on the far side of the date line'],
		['UTC', '2026-05-31T18:30', '2026-05-31T18:30Z', 'in UTC'],
	])('in %s, %s is %s (%s)', (zone, local, utc) => {
		expect(new Date(toInstant(local, zone)).toISOString()).toBe(new Date(utc).toISOString());
	});

	it.each([
		['America/New_York', '2026-03-08T02:00', false],
		['America/New_York', '2026-03-08T02:59', false],
		['America/New_York', '2026-03-08T03:00', true],
		['America/New_York', '2026-11-01T01:30', true],
		['America/Phoenix', '2026-03-08T02:30', true],
		['Europe/Paris', '2026-03-29T02:30', false],
		['Pacific/Auckland', '2026-09-27T02:30', false],
	])('in %s, %s is on the clock: %s', (zone, local, expected) => {
		expect(isOnTheClock(local, zone)).toBe(expected);
	});

	it.each([
		['America/New_York', '2026-11-01T00:59', false],
		['America/New_York', '2026-11-01T01:00', true],
		['America/New_York', '2026-11-01T01:59', true],
		['America/New_York', '2026-11-01T02:00', false],
		['America/New_York', '2026-03-08T02:30', false],
		['Australia/Lord_Howe', '2026-04-05T01:45', true],
		['Australia/Lord_Howe', '2026-04-05T01:15', false],
	])('in %s, %s comes twice: %s', (zone, local, expected) => {
		expect(comesTwice(local, zone)).toBe(expected);
	});

	it('comes back from its instant all through a year, in every kind of zone', () => {
		const lost = ['America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kolkata']
			.flatMap((zone) =>
				Array.from({ length: 1252 }, (_, i) => {
					// Seven hours on from one to the next, so that every hour of the day has its turn.
					const instant = Date.UTC(2026, 0, 1, 7 * i);
					const local = toLocalTime(instant, zone);
					const back = toInstant(local, zone);
					// An hour that comes twice leads back to its first time.
					const isRight = back === instant || (back < instant && toLocalTime(back, zone) === local);
					return isRight ? undefined : `${zone} ${local}`;
				}),
			)
			.filter((name) => name !== undefined);
		expect(lost).toEqual([]);
	});
});

describe('the clocks', () => {
	it.each([
		['America/New_York', ['2026-03-08T07:00Z', '2026-11-01T06:00Z']],
		['Europe/London', ['2026-03-29T01:00Z', '2026-10-25T01:00Z']],
		['Australia/Sydney', ['2026-04-04T16:00Z', '2026-10-03T16:00Z']],
		['America/Phoenix', []],
		['UTC', []],
	])('of %s are set at %s', (zone, instants) => {
		const changes = clockChanges(zone, Date.parse('2026-01-01'), Date.parse('2027-01-01'));
		expect(changes.map(({ at }) => at)).toEqual(instants.map((instant) => Date.parse(instant)));
		for (const { at, before, after } of changes) {
			expect([offsetAt(at - 60_000, zone), offsetAt(at, zone)]).toEqual([before, after]);
		}
	});
});

it.each([
	['America/New_York', true],
	['UTC', true],
	['America/Argentina/Buenos_Aires', true],
	['America/Chigago', false],
	['Springfield', false],
	['', false],
])('knows whether %s is a time zone: %s', (name, expected) => {
	expect(isTimeZone(name)).toBe(expected);
});

it.each([
	[0, 'UTC', '+00:00'],
	[-300, 'UTC−5', '-05:00'],
	[345, 'UTC+5:45', '+05:45'],
	[-570, 'UTC−9:30', '-09:30'],
	[780, 'UTC+13', '+13:00'],
])('writes an offset of %i minutes as %s and %s', (offset, people, iso) => {
	expect([formatOffset(offset), toIsoOffset(offset)]).toEqual([people, iso]);
});
