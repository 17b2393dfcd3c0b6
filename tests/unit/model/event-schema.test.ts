import { describe, expect, it } from 'vitest';
import { eventSchema } from '../../../src/model/schemas/event.ts';
import { checkData } from '../../../src/model/validation.ts';
import { validEvent } from '../../fixtures/content/outreach.ts';

function problemsOf(change: object): string[] {
	const { problems = [] } = checkData(eventSchema, { ...validEvent, ...change });
	return problems.map(({ path, message, remedy }) => `${path.join('.')}: ${message}. ${remedy}`);
}

describe('the times of an event', () => {
	it.each([
		['end on the same day', { start: '2026-05-09T10:00', end: '2026-05-09T12:00' }],
		['are days', { start: '2026-05-09', end: '2026-05-10' }],
		['come twice', { start: '2026-11-01T01:30', end: '2026-11-01T03:00' }],
		['are in UTC', { timeZone: 'UTC' }],
	])('may %s', (_, change) => {
		expect(problemsOf(change)).toEqual([]);
	});

	it('must be on the clock', () => {
		const change = { start: '2026-03-08T02:30', end: '2026-03-08T05:00' };
		expect(problemsOf(change)).toMatchInlineSnapshot(`
			[
			  "start: 2026-03-08T02:30 never comes in America/Chicago: the clocks go forward and skip it. Write 2026-03-08T03:30, which they show instead",
			]
		`);
	});

	it('must both be days or both be times', () => {
		expect(problemsOf({ start: '2026-05-09', end: '2026-05-09T12:00' })).toMatchInlineSnapshot(`
			[
			  "end: Of the start 2026-05-09 and the end 2026-05-09T12:00, only one has a time. Give a time to both, or to neither for an event of whole days",
			]
		`);
	});

	it('must be in order', () => {
		expect(problemsOf({ end: '2026-05-08T12:00' })).toMatchInlineSnapshot(`
			[
			  "end: The end 2026-05-08T12:00 is before the start 2026-05-09T10:00. Correct one of the two",
			]
		`);
	});

	it('must be in a zone that there is', () => {
		const zones = ['America/Chigago', 'Nowhere/Land'];
		expect(zones.flatMap((timeZone) => problemsOf({ timeZone }))).toMatchInlineSnapshot(`
			[
			  "timeZone: There is no time zone called America/Chigago. Write America/Chicago",
			  "timeZone: There is no time zone called Nowhere/Land. Write its area and city, for example America/New_York",
			]
		`);
	});
});

it.each(['cancelled', 'postponed'])('an event that is %s says since when', (status) => {
	expect(problemsOf({ status })).toEqual([
		`updated: The event is ${status} and does not say since when. Give the day of the change, so that calendars take it over`,
	]);
	expect(problemsOf({ status, updated: '2026-05-01' })).toEqual([]);
});
