import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFormat } from '../../src/model/urls.ts';
import { findFile, readBuiltSite } from './built-site.ts';

const site = readBuiltSite();
const files = [...site.files].filter((file) => file.endsWith('.ics'));
const calendars = files.map((file) => ({
	file,
	calendar: ICAL.Component.fromString(site.read(file)),
}));

describe('the calendars', () => {
	it('stand below the site, each community and each campaign', () => {
		const expected = site.pages
			.filter(
				({ url, isForwarding }) =>
					!isForwarding && /^\/(?:(?:communities|campaigns)\/[^/]+\/)?$/.test(url.pathname),
			)
			.map(({ url }) => `${url.pathname}${calendarFormat.file}`.slice(1));
		expect(files).toEqual(expect.arrayContaining(expected));
	});

	it.each(calendars)('of $file hold only entries that are whole', ({ calendar }) => {
		const events = calendar.getAllSubcomponents('vevent');
		for (const event of events) {
			const names = event.getAllProperties().map(({ name }) => name);
			expect(names).toEqual(
				expect.arrayContaining(['uid', 'dtstamp', 'sequence', 'dtstart', 'summary', 'status']),
			);
		}
		const uids = events.map((event) => event.getFirstPropertyValue('uid'));
		expect(new Set(uids).size).toBe(uids.length);
	});

	it('lead to pages that are there', () => {
		const addresses = calendars.flatMap(({ file, calendar }) =>
			[calendar, ...calendar.getAllSubcomponents('vevent')]
				.map((component) => component.getFirstPropertyValue('url'))
				.filter((url) => url !== null)
				.map((url) => ({ file, url: String(url) })),
		);
		expect(addresses.length).toBeGreaterThan(0);
		expect(addresses.filter(({ url }) => findFile(site, new URL(url)) === undefined)).toEqual([]);
	});

	it('hold a zone for every time that names one', () => {
		const missing = calendars.flatMap(({ file, calendar }) => {
			const zones = calendar
				.getAllSubcomponents('vtimezone')
				.map((zone) => zone.getFirstPropertyValue('tzid'));
			return calendar
				.getAllSubcomponents('vevent')
				.map((event) => event.getFirstProperty('dtstart')?.getFirstParameter('tzid'))
				.filter((zone) => zone !== undefined && !zones.includes(zone))
				.map((zone) => `${file}: ${zone}`);
		});
		expect(missing).toEqual([]);
	});
});
