import { describe, expect, it } from 'vitest';
import { eventJsonLd } from '../../../src/syndication/json-ld/event.ts';

const site = {
	name: 'Springfield Board',
	publisher: 'Practices of Springfield',
	description: 'What helps',
	url: 'https://board.example',
	lang: 'en',
};

const page = {
	path: '/events/measure-it-yourself/',
	title: 'Measure it yourself',
	description: 'Bring your own cuff.',
	picture: { url: '/img/a-1488.jpg' },
};

const event = {
	kind: 'workshop',
	status: 'planned',
	start: '2026-10-31T10:00',
	end: '2026-11-01T15:00',
	timeZone: 'America/New_York',
	place: { name: 'Community hall', address: '12 Elm Street\nSpringfield' },
	audience: 'Anyone with a cuff',
} as const;

function describeEvent(change: object = {}): Record<string, unknown> {
	const text = eventJsonLd({ site, page, lang: 'en', event: { ...event, ...change } });
	return JSON.parse(text) as Record<string, unknown>; // what was written as an object is one
}

describe('the structured data of an event', () => {
	it('says what, when with the offset of each day, where, and who stands behind it', () => {
		expect(describeEvent()).toEqual({
			'@context': 'https://schema.org',
			'@type': 'EducationEvent',
			'@id': 'https://board.example/events/measure-it-yourself/',
			url: 'https://board.example/events/measure-it-yourself/',
			name: 'Measure it yourself',
			description: 'Bring your own cuff.',
			inLanguage: 'en',
			startDate: '2026-10-31T10:00:00-04:00',
			endDate: '2026-11-01T15:00:00-05:00',
			eventStatus: 'https://schema.org/EventScheduled',
			eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
			location: [
				{ '@type': 'Place', name: 'Community hall', address: '12 Elm Street\nSpringfield' },
			],
			image: 'https://board.example/img/a-1488.jpg',
			audience: { '@type': 'Audience', audienceType: 'Anyone with a cuff' },
			organizer: {
				'@type': 'Organization',
				name: 'Practices of Springfield',
				url: 'https://board.example/',
			},
		});
	});

	it.each([
		['planned', 'EventScheduled'],
		['full', 'EventScheduled'],
		['postponed', 'EventPostponed'],
		['cancelled', 'EventCancelled'],
	])('that is %s says %s', (status, expected) => {
		expect(describeEvent({ status })['eventStatus']).toBe(`https://schema.org/${expected}`);
	});

	it.each([
		['in one place', {}, 'Offline', ['Place']],
		[
			'online',
			{ place: undefined, online: 'https://elm.example/live' },
			'Online',
			['VirtualLocation'],
		],
		['both', { online: 'https://elm.example/live' }, 'Mixed', ['Place', 'VirtualLocation']],
	])('that is %s says how to take part', (_, change, mode, types) => {
		const { eventAttendanceMode, location } = describeEvent(change);
		expect(eventAttendanceMode).toBe(`https://schema.org/${mode}EventAttendanceMode`);
		expect(location).toMatchObject(types.map((type) => ({ '@type': type })));
	});

	it('of whole days has days and no times', () => {
		const { startDate, endDate } = describeEvent({ start: '2026-10-31', end: '2026-11-01' });
		expect([startDate, endDate]).toEqual(['2026-10-31', '2026-11-01']);
	});

	it('names the sponsor of a contest', () => {
		const text = eventJsonLd({ site, page, lang: 'en', event, sponsor: 'Elm Street </script>' });
		expect(text).not.toContain('</script>');
		expect(JSON.parse(text)).toMatchObject({
			sponsor: { '@type': 'Organization', name: 'Elm Street </script>' },
		});
	});
});
