import { describe, expect, it } from 'vitest';
import type { CurrentCorpus } from '../../../src/corpus/current.ts';
import { eventCalendarPaths, calendarPaths } from '../../../src/views/calendars.ts';
import { endedEventView, eventView } from '../../../src/views/event.ts';
import { eventShelf } from '../../../src/views/event-shelf.ts';
import { allEventsLists, eventLists } from '../../../src/views/events.ts';
import { itemsPerPage } from '../../../src/views/pager.ts';
import { sitemapFiles } from '../../../src/views/sitemap.ts';
import { fileOf, today, type ContentFiles } from '../../fixtures/content/content-root.ts';
import { currentCorpusOf } from '../../fixtures/content/current.ts';
import { validCampaign, validContest, validEvent } from '../../fixtures/content/outreach.ts';

const times = {
	past: { start: '2026-03-20T10:00', end: '2026-03-20T12:00' },
	today: { start: `${today}T10:00`, end: `${today}T12:00` },
	coming: { start: '2026-05-09T10:00', end: '2026-05-09T12:00' },
	later: { start: '2026-06-01', end: '2026-06-03' },
};

function eventFile(slug: string, data: object): ContentFiles {
	return fileOf(`events/${slug}.md`, { ...validEvent, title: slug, ...data }, 'What we will do.');
}

const campaign = fileOf('campaigns/know-your-numbers.mdx', validCampaign);

const corpus = currentCorpusOf({
	...campaign,
	...eventFile('past', times.past),
	...eventFile('today', { ...times.today, community: 'heart-health' }),
	...eventFile('coming', { ...times.coming, campaign: 'know-your-numbers' }),
	...eventFile('later', { ...times.later, kind: 'webinar', community: 'heart-health' }),
	...eventFile('off', { ...times.coming, status: 'cancelled', updated: '2026-03-01' }),
	...eventFile('was-off', { ...times.past, status: 'cancelled', updated: '2026-03-01' }),
	...eventFile('draft', { ...times.coming, draft: true }),
	...eventFile('ended', { ...times.coming, expiresAt: '2026-03-28' }),
});

function viewOf(data: object, from: CurrentCorpus = currentCorpusOf(eventFile('one', data))) {
	const entry = from.find('events', 'one');
	if (entry === undefined) throw new Error('the example is not right');
	return eventView(entry, from, new Map());
}

describe('the list of events', () => {
	it('sorts them by where they stand: the next first, the latest past first', () => {
		const groups = allEventsLists(corpus)[0]?.groups.map(({ phase, rows }) => [
			phase,
			rows.map(({ title }) => title),
		]);
		expect(groups).toEqual([
			['running', ['today']],
			['coming', ['coming', 'off', 'later']],
			['past', ['past']],
		]);
	});

	it('leads to narrower lists, and none of them is empty', () => {
		const [list] = allEventsLists(corpus);
		expect(
			list?.filters.map(({ by, links }) => [
				by,
				links.map(({ href, count }) => `${href} ${count}`),
			]),
		).toEqual([
			['kind', ['/events/kind/workshop/ 4', '/events/kind/webinar/ 1']],
			['community', ['/communities/heart-health/events/ 2']],
			['campaign', ['/campaigns/know-your-numbers/events/ 1']],
		]);
	});

	it.each([
		['kind', 'webinar', ['later']],
		['community', 'heart-health', ['today', 'later']],
		['campaign', 'know-your-numbers', ['coming']],
	] as const)('of one %s holds its events alone', (by, key, titles) => {
		const list = eventLists(by, corpus).find((other) => other.key === key)?.list;
		const rows = list?.groups.flatMap((group) => group.rows) ?? [];
		expect(rows.map(({ title }) => title)).toEqual(titles);
	});

	it('goes on over several pages, what is coming before what is past', () => {
		const past = Array.from({ length: itemsPerPage }, (_, i) => eventFile(`past-${i}`, times.past));
		const files = [eventFile('coming', times.coming), ...past].flatMap((file) =>
			Object.entries(file),
		);
		const crowded = currentCorpusOf(Object.fromEntries(files));
		const [first, second, ...others] = allEventsLists(crowded);
		expect(others).toEqual([]);
		expect(first?.groups.map(({ phase, rows }) => [phase, rows.length])).toEqual([
			['coming', 1],
			['past', itemsPerPage - 1],
		]);
		expect(first?.page).toMatchObject({ path: '/events/', next: '/events/2/' });
		expect(second?.groups.map(({ phase, rows }) => [phase, rows.length])).toEqual([['past', 1]]);
		expect(second?.page).toMatchObject({ path: '/events/2/', previous: '/events/' });
		const listed = sitemapFiles(crowded)
			.flat()
			.map(({ url }) => new URL(url).pathname);
		expect(listed).toContain('/events/2/');
		expect(listed).toContain('/events/kind/workshop/2/');
	});

	it('is there while there are no events', () => {
		expect(allEventsLists(currentCorpusOf())).toMatchObject([{ groups: [], filters: [] }]);
	});
});

describe('the page of an event', () => {
	it('shows its own time with the zone, and the moments for the reader’s clock', () => {
		const { row, span } = viewOf(times.coming);
		expect(row.when).toBe('Saturday, 9 May 2026, 10:00 am – 12:00 pm');
		expect(row.zone).toBe('Central Daylight Time (Chicago), UTC−5');
		expect(span).toEqual({ from: '2026-05-09T10:00:00-05:00', to: '2026-05-09T12:00:00-05:00' });
	});

	it('of whole days has no zone, because days begin wherever one is', () => {
		const { row, span } = viewOf(times.later);
		expect([row.zone, span]).toEqual([undefined, undefined]);
	});

	const ways = {
		online: 'https://elm.example/live',
		registration: 'https://elm.example/register',
	};

	it.each([
		['planned', times.coming, {}, { ...ways, calendar: '/events/one.ics' }, []],
		[
			'full',
			times.coming,
			{ status: 'full' },
			{ online: ways.online, registration: undefined, calendar: '/events/one.ics' },
			['This event is fully booked.'],
		],
		[
			'postponed',
			times.coming,
			{ status: 'postponed', updated: '2026-03-01' },
			{ ...ways, calendar: '/events/one.ics' },
			['This event is postponed. The day below no longer holds; the new one will stand here.'],
		],
		[
			'cancelled',
			times.coming,
			{ status: 'cancelled', updated: '2026-03-01' },
			{ online: undefined, registration: undefined, calendar: undefined },
			['This event is cancelled and will not take place.'],
		],
		[
			'past',
			times.past,
			{},
			{ online: undefined, registration: undefined, calendar: undefined },
			['This event is over. Its page stays as a record.'],
		],
	])('that is %s offers what still makes sense', (_, when, change, offered, notices) => {
		const view = viewOf({ ...when, ...ways, ...change });
		const { online, registration } = view;
		expect({ online, registration, calendar: view.page.calendar }).toEqual(offered);
		expect(view.notices).toEqual(notices);
	});

	it.each([
		['2026-03-29', 'https://elm.example/register', []],
		['2026-03-28', undefined, ['Entries closed on 28 March 2026.']],
	])('of a contest that closes on %s', (entryDeadline, registration, notices) => {
		const view = viewOf({ ...validContest, ...times.later, ...ways, entryDeadline });
		expect(view.registration).toBe(registration);
		expect(view.notices).toEqual(notices);
		expect(view.contest?.sponsor).toBe('Elm Street practice');
	});

	it('leads to its community and its campaign only where readers may see them', () => {
		const own = { community: 'heart-health', campaign: 'know-your-numbers' };
		const links = [{}, { draft: true }].map((state) => {
			const files = {
				...eventFile('one', own),
				...fileOf('campaigns/know-your-numbers.mdx', { ...validCampaign, ...state }),
			};
			const { community, campaign: link } = viewOf(own, currentCorpusOf(files));
			return [community?.href, link?.href];
		});
		expect(links).toEqual([
			['/communities/heart-health/', '/campaigns/know-your-numbers/'],
			['/communities/heart-health/', undefined],
		]);
	});

	it('that is shown no longer says only that it has ended', () => {
		const entry = corpus.find('events', 'ended');
		const view = entry && endedEventView(entry, corpus);
		expect(view).toMatchObject({ endedOn: '2026-03-28', page: { noindex: true, structured: [] } });
	});
});

describe('a community and a campaign', () => {
	it('show what comes next, and lead to all', () => {
		const shelf = eventShelf('community', 'heart-health', corpus);
		expect(shelf?.rows.map(({ title }) => title)).toEqual(['today', 'later']);
		expect(shelf?.href).toBe('/communities/heart-health/events/');
		expect(eventShelf('campaign', 'not-there', corpus)).toBeUndefined();
	});
});

describe('calendars', () => {
	const calendars = calendarPaths(corpus).map(({ params, props }) => ({
		scope: params.scope,
		uids: props.calendar.entries.map(({ uid }) => uid.replace('@board.example', '')),
	}));

	it('hold what their page announces, campaigns among it, and nothing that was cancelled and is past', () => {
		expect(calendars).toEqual([
			{
				scope: undefined,
				uids: [
					'campaigns/know-your-numbers',
					'events/coming',
					'events/later',
					'events/off',
					'events/past',
					'events/today',
				],
			},
			{
				scope: 'communities/heart-health',
				uids: ['campaigns/know-your-numbers', 'events/later', 'events/today'],
			},
			{
				scope: 'campaigns/know-your-numbers',
				uids: ['campaigns/know-your-numbers', 'events/coming'],
			},
		]);
	});

	it('say what is cancelled in the title too, where programs do not show it', () => {
		const [off] = eventCalendarPaths(corpus)
			.filter(({ params }) => params.event === 'off')
			.flatMap(({ props }) => props.calendar.entries);
		expect(off).toMatchObject({ summary: 'Cancelled: off', status: 'CANCELLED' });
	});

	it('do not change with the day of the build', () => {
		const later = { ...corpus, today: '2026-04-30' };
		expect(calendarPaths(later)).toEqual(calendarPaths(corpus));
	});

	it.each([
		[
			{ observance: 'february', starts: undefined, ends: undefined },
			'2026-02-01',
			'2026-02-28',
			true,
		],
		[{}, '2026-05-01', '2026-05-31', false],
	])('hold a campaign with %j as whole days', (change, start, end, isYearly) => {
		const files = fileOf('campaigns/one.mdx', { ...validCampaign, ...change });
		const [entry] = calendarPaths(currentCorpusOf(files)).flatMap(
			({ props }) => props.calendar.entries,
		);
		expect(entry).toMatchObject({ times: { start, end }, isYearly });
	});
});

it('the sitemap lists every event and list that search engines may list', () => {
	const urls = sitemapFiles(corpus)
		.flat()
		.map(({ url }) => new URL(url).pathname)
		.filter((path) => path.includes('/events/'));
	expect(urls).toEqual([
		'/events/coming/',
		'/events/later/',
		'/events/off/',
		'/events/past/',
		'/events/today/',
		'/events/',
		'/events/kind/workshop/',
		'/events/kind/webinar/',
		'/communities/heart-health/events/',
		'/campaigns/know-your-numbers/events/',
	]);
});
