import { describe, expect, it } from 'vitest';
import {
	formatDay,
	formatList,
	formatNumber,
	formatShortDay,
	toLangPath,
} from '../../../src/model/lang.ts';

it.each([
	['/topics/', 'en', 'en', '/topics/'],
	['/topics/', 'es', 'en', '/es/topics/'],
	['/topics/', 'en', 'es', '/en/topics/'],
	['/', 'pt-BR', 'en', '/pt-br/'],
])('puts %s in %s on a site in %s at %s', (path, lang, siteLang, expected) => {
	expect(toLangPath(path, lang, siteLang)).toBe(expected);
});

describe('a day', () => {
	it.each([
		['en', '15 September 2020', '15 Sept 2020'],
		['en-US', 'September 15, 2020', 'Sep 15, 2020'],
		['es', '15 de septiembre de 2020', '15 sept 2020'],
		['de', '15. September 2020', '15. Sept. 2020'],
	])('reads in %s as %s', (lang, long, short) => {
		expect(formatDay('2020-09-15', lang)).toBe(long);
		expect(formatShortDay('2020-09-15', lang)).toBe(short);
	});

	it.each(['2026-01-01', '2026-03-29', '2026-10-25', '2026-12-31', '2024-02-29'])(
		'%s stays the day it is, whatever time zone the machine is in',
		(day) => {
			expect(formatDay(day, 'en')).toMatch(
				new RegExp(`^${Number(day.slice(8))} .* ${day.slice(0, 4)}$`),
			);
		},
	);
});

it.each([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a and b'],
	[['a', 'b', 'c'], 'a, b and c'],
])('lists %j as %j', (items, text) => {
	expect(formatList(items, 'en')).toBe(text);
});

it.each([
	['en', '20,000'],
	['de', '20.000'],
])('groups digits in %s as %s', (lang, text) => {
	expect(formatNumber(20_000, lang)).toBe(text);
});
