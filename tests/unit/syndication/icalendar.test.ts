import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../src/model/time-zones.ts';
import { toICalendar, type CalendarEntry } from '../../../src/syndication/icalendar.ts';

const entry: CalendarEntry = {
	uid: 'events/measure-it-yourself@board.example',
	url: 'https://board.example/events/measure-it-yourself/',
	summary: 'Measure it yourself',
	description: 'Bring your own cuff, or try one of ours.',
	categories: ['Workshop', 'Heart health'],
	times: { start: '2026-05-09T10:00', end: '2026-05-09T12:00', timeZone: 'America/Chicago' },
	status: 'CONFIRMED',
};

const feed = {
	name: 'Springfield Board',
	homeUrl: 'https://board.example/',
	feedUrl: 'https://board.example/events.ics',
};

/** What an independent parser understands: ical.js, which is not ours. */
function readCalendar(text: string): ICAL.Component {
	return ICAL.Component.fromString(text);
}

function readEvents(...entries: CalendarEntry[]): ICAL.Event[] {
	const calendar = readCalendar(toICalendar({ feed, entries }));
	return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function readEvent(change: Partial<CalendarEntry> = {}): ICAL.Event {
	const [event] = readEvents({ ...entry, ...change });
	if (event === undefined) throw new Error('the calendar holds no event');
	return event;
}

function valueOf(event: ICAL.Event, name: string): string {
	return String(event.component.getFirstPropertyValue(name));
}

describe('an independent parser reads', () => {
	it('every field as it was meant', () => {
		const event = readEvent({
			updated: '2026-04-01',
			location: 'Community hall, 12 Elm Street',
			conference: 'https://elm-street.example/live?a=1,2;b=3',
			contact: 'Front desk, +1 555 010 0199',
		});
		const names = event.component.getAllProperties().map(({ name }) => name);
		expect(Object.fromEntries(names.map((name) => [name, valueOf(event, name)])))
			.toMatchInlineSnapshot(`
			{
			  "categories": "Workshop",
			  "conference": "https://elm-street.example/live?a=1,2;b=3",
			  "contact": "Front desk, +1 555 010 0199",
			  "description": "Bring your own cuff, or try one of ours.",
			  "dtend": "2026-05-09T12:00:00",
			  "dtstamp": "2026-04-01T00:00:00Z",
			  "dtstart": "2026-05-09T10:00:00",
			  "last-modified": "2026-04-01T00:00:00Z",
			  "location": "Community hall, 12 Elm Street",
			  "sequence": "19174",
			  "status": "CONFIRMED",
			  "summary": "Measure it yourself",
			  "transp": "OPAQUE",
			  "uid": "events/measure-it-yourself@board.example",
			  "url": "https://board.example/events/measure-it-yourself/",
			}
		`);
		const categories = event.component.getFirstProperty('categories');
		expect(categories?.getValues()).toEqual(['Workshop', 'Heart health']);
	});

	it('what the calendar itself is', () => {
		const calendar = readCalendar(toICalendar({ feed, entries: [entry] }));
		const names = calendar.getAllProperties().map(({ name }) => name);
		expect(names.map((name) => [name, String(calendar.getFirstPropertyValue(name))]))
			.toMatchInlineSnapshot(`
			[
			  [
			    "version",
			    "2.0",
			  ],
			  [
			    "prodid",
			    "-//Wellpost//Wellpost//EN",
			  ],
			  [
			    "calscale",
			    "GREGORIAN",
			  ],
			  [
			    "name",
			    "Springfield Board",
			  ],
			  [
			    "x-wr-calname",
			    "Springfield Board",
			  ],
			  [
			    "url",
			    "https://board.example/",
			  ],
			  [
			    "source",
			    "https://board.example/events.ics",
			  ],
			  [
			    "refresh-interval",
			    "P1D",
			  ],
			  [
			    "x-published-ttl",
			    "P1D",
			  ],
			]
		`);
	});

	it.each([
		['commas, semicolons and backslashes', 'a, b; c \\ d \\n e'],
		['line breaks of both kinds', 'one\ntwo\r\nthree'],
		['what looks like a property', 'x\nEND:VEVENT\nBEGIN:VALARM'],
		['letters of several bytes', `${'ä'.repeat(60)} ${'漢字'.repeat(40)} ${'👩‍⚕️'.repeat(20)}`],
		['colons and quotes', 'He said: "come; or call"'],
	])('texts with %s', (_, text) => {
		const expected = text.replaceAll('\r\n', '\n');
		const event = readEvent({ summary: text, description: text, location: text });
		expect([event.summary, event.description, event.location]).toEqual([
			expected,
			expected,
			expected,
		]);
	});

	it('no control characters', () => {
		expect(readEvent({ summary: 'a\u0000b\u0007c\u007Fd' }).summary).toBe('abcd');
	});

	it('a calendar without entries', () => {
		const calendar = readCalendar(toICalendar({ feed, entries: [] }));
		expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
		expect(calendar.getAllSubcomponents()).toHaveLength(1);
	});
});

describe('the lines', () => {
	const text = toICalendar({
		feed,
		entries: [
			{ ...entry, description: 'é漢👩‍⚕️ '.repeat(50), url: `${entry.url}${'x'.repeat(200)}` },
		],
	});

	it('end as the format wants it and hold no more than 75 bytes', () => {
		const lines = text.split('\r\n');
		expect(lines.pop()).toBe('');
		expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
		expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
	});

	it('break in no character', () => {
		expect(text).not.toContain('\uFFFD');
		expect(Buffer.from(text).toString()).toBe(text);
		for (const line of text.split('\r\n ')) expect(line).not.toMatch(/^[\uDC00-\uDFFF]/);
	});
});

describe('the time of an event is the same instant for the parser and for us', () => {
	it.each([
		['America/New_York', '2026-03-07T18:00', '2026-03-08T18:00', 'over spring in the north'],
		['America/New_York', '2026-10-31T10:00', '2026-11-01T15:00', 'over autumn in the north'],
		['America/New_York', '2026-11-01T01:30', '2026-11-01T03:00', 'from an hour that comes twice'],
		['Europe/London', '2026-10-29T17:00', '2026-10-29T18:00', 'after Europe and before America'],
		['America/Chicago', '2026-10-29T17:00', '2026-10-29T18:00', 'before America'],
		['Australia/Sydney', '2026-10-03T22:00', '2026-10-04T06:00', 'over spring in the south'],
		['Australia/Sydney', '2027-04-03T22:00', '2027-04-04T06:00', 'over autumn in the south'],
		['Australia/Lord_Howe', '2026-10-04T09:00', '2026-10-04T10:00', 'with half an hour of summer'],
		['America/Sao_Paulo', '2026-01-10T09:00', '2026-01-10T10:00', 'where clocks are never set'],
		['Asia/Kathmandu', '2026-01-10T09:00', '2026-01-10T10:00', 'at a quarter of an hour'],
		['Europe/Dublin', '2026-01-10T09:00', '2026-07-10T10:00', 'over half a year'],
		['UTC', '2026-01-10T09:00', '2026-01-10T10:00', 'in UTC'],
	])('%s: %s to %s, %s', (timeZone, start, end) => {
		const event = readEvent({ times: { start, end, timeZone } });
		const instants = [event.startDate, event.endDate].map((time) => time.toUnixTime() * 1000);
		expect(instants).toEqual([toInstant(start, timeZone), toInstant(end, timeZone)]);
	});

	it('for many events of many years in one calendar', () => {
		const zones = ['America/New_York', 'Australia/Sydney', 'Europe/Paris'];
		const entries = zones.flatMap((timeZone) =>
			Array.from({ length: 48 }, (_, i): CalendarEntry => {
				const month = `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
				const times = { start: `${month}-15T09:00`, end: `${month}-15T10:00`, timeZone };
				return { ...entry, uid: `${timeZone}-${month}`, times };
			}),
		);
		const read = readEvents(...entries).map((event) => event.startDate.toUnixTime() * 1000);
		expect(read).toEqual(entries.map(({ times }) => toInstant(times.start, times.timeZone)));
	});

	it('and stands in the zone of the event, as it was announced', () => {
		expect(readEvent().startDate.toString()).toBe('2026-05-09T10:00:00');
		expect(readEvent().startDate.zone.tzid).toBe('America/Chicago');
	});

	it('and each zone is described once, whatever the number of events', () => {
		const calendar = readCalendar(toICalendar({ entries: [entry, { ...entry, uid: 'b' }] }));
		const zones = calendar.getAllSubcomponents('vtimezone');
		expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['America/Chicago']);
	});
});

describe('an event of whole days', () => {
	it.each([
		['2026-05-09', '2026-05-09', '2026-05-10', 1],
		['2026-10-31', '2026-11-01', '2026-11-02', 2],
		['2026-12-31', '2027-01-01', '2027-01-02', 2],
		['2028-02-28', '2028-02-29', '2028-03-01', 2],
	])('from %s to %s ends with %s, which is no part of it', (start, end, after, days) => {
		const event = readEvent({ times: { start, end, timeZone: 'America/New_York' } });
		expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
		expect([event.startDate.toString(), event.endDate.toString()]).toEqual([start, after]);
		expect(event.duration.toSeconds()).toBe(days * 86_400);
	});

	it('needs no zone and leaves the reader free', () => {
		const text = toICalendar({
			entries: [{ ...entry, times: { ...entry.times, start: '2026-05-09', end: '2026-05-09' } }],
		});
		expect(text).not.toContain('VTIMEZONE');
		expect(text).toContain('TRANSP:TRANSPARENT');
	});
});

it('an event that ends as it starts has no end', () => {
	const event = readEvent({ times: { ...entry.times, end: entry.times.start } });
	expect(event.component.hasProperty('dtend')).toBe(false);
});

it('an observance comes back on the same days of every year', () => {
	const times = { start: '2026-10-01', end: '2026-10-31', timeZone: 'UTC' };
	const event = readEvent({ times, isYearly: true });
	const next = event.iterator();
	const starts = Array.from({ length: 4 }, () => next.next());
	const spans = starts.map((start) => {
		const { startDate, endDate } = event.getOccurrenceDetails(start);
		return `${startDate.toString()} ${endDate.toString()}`;
	});
	expect(spans).toEqual([
		'2026-10-01 2026-11-01',
		'2027-10-01 2027-11-01',
		'2028-10-01 2028-11-01',
		'2029-10-01 2029-11-01',
	]);
});

describe('a change', () => {
	const stages: Partial<CalendarEntry>[] = [
		{},
		{ updated: '2026-04-01' },
		{ updated: '2026-04-02', status: 'TENTATIVE' },
		{ updated: '2026-04-02', status: 'CANCELLED' },
		{ updated: '2026-04-03' },
	];

	it('raises the number that calendars compare, and never changes the name they know', () => {
		const events = stages.map(readEvent);
		const numbers = events.map(({ sequence }) => sequence);
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		expect(new Set(numbers).size).toBe(numbers.length);
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
	});

	it('starts from nought', () => {
		expect(readEvent().sequence).toBe(0);
	});

	it.each([
		[{}, '2000-01-01T00:00:00Z', 'null'],
		[{ published: '2026-02-01' }, '2026-02-01T00:00:00Z', 'null'],
		[{ updated: '2026-04-01' }, '2026-04-01T00:00:00Z', '2026-04-01T00:00:00Z'],
		[
			{ published: '2026-05-01', updated: '2026-04-01' },
			'2026-05-01T00:00:00Z',
			'2026-05-01T00:00:00Z',
		],
	])('%j is stamped %s', (change, stamp, modified) => {
		const event = readEvent(change);
		expect([valueOf(event, 'dtstamp'), valueOf(event, 'last-modified')]).toEqual([stamp, modified]);
	});

	it('that cancels says so and frees the time', () => {
		const event = readEvent({ status: 'CANCELLED', updated: '2026-04-01' });
		expect([valueOf(event, 'status'), valueOf(event, 'transp')]).toEqual([
			'CANCELLED',
			'TRANSPARENT',
		]);
	});
});

it('the same entries give the same bytes', () => {
	const calendar = { feed, entries: [entry, { ...entry, uid: 'another' }] };
	expect(toICalendar(structuredClone(calendar))).toBe(toICalendar(calendar));
});
