import { describe, expect, it } from 'vitest';
import { toDay } from '../../../scripts/import/dates.ts';
import { toName } from '../../../scripts/import/people.ts';
import { cutAtWord, takeSentences, toLine } from '../../../scripts/import/texts.ts';
import { toPath } from '../../../scripts/import/old-paths.ts';

describe('toDay', () => {
	it.each([
		['2020-09-15T09:34:15.512329Z', '2020-09-15'],
		['2020-09-15T23:59:59-08:00', '2020-09-15'],
		['2017-12-15 11:46:09', '2017-12-15'],
		['2017-2-5', '2017-02-05'],
		['Tue, 15 Sep 2020 09:34:15 +0000', '2020-09-15'],
		['3rd March 2021', '2021-03-03'],
		['September 15, 2020', '2020-09-15'],
		['2021-02-29', undefined],
		['0001-01-01T00:00:00Z', undefined],
		['15 Smarch 2020', undefined],
		['soon', undefined],
		['', undefined],
	])('reads %j as %j', (text, day) => {
		expect(toDay(text)).toBe(day);
	});
});

describe('toName', () => {
	it.each([
		['Ada @example.org', 'Ada'],
		['Ada Reed <ada@example.org>', 'Ada Reed'],
		['ada.reed@example.org', 'Ada Reed'],
		['Dr. Ada Reed', 'Dr. Ada Reed'],
		['@example.org', ''],
	])('reads %j as %j', (text, name) => {
		expect(toName(text)).toBe(name);
	});
});

describe('toPath', () => {
	it.each([
		['/news/a', '/news/a'],
		['news/a b', '/news/a%20b'],
		['https://hub.example.org/news/a/?x=1#y', '/news/a/'],
		['/', undefined],
		['mailto:x@example.org', undefined],
	])('reads %j as %j', (text, path) => {
		expect(toPath(text)).toBe(path);
	});
});

describe('texts', () => {
	it.each([
		['A&nbsp;&lt;b&gt; \u201cc\u201d', 'A <b> “c”'],
		['One <br>two <b>three</b>.', 'One two three.'],
		['a < b and c > d', 'a < b and c > d'],
	])('toLine reads %j as %j', (text, line) => {
		expect(toLine(text)).toBe(line);
	});

	it.each([
		['short enough', 20, 'short enough'],
		['cut at the last word', 12, 'cut at the…'],
		['oneverylongwordalone', 10, 'oneverylo…'],
		['no comma, before it', 12, 'no comma…'],
	])('cutAtWord cuts %j to %d', (text, limit, cut) => {
		expect(cutAtWord(text, limit)).toBe(cut);
		expect(cut.length).toBeLessThanOrEqual(limit);
	});

	it.each([
		['One. Two. Three is longer.', 10, 0, 'One. Two.'],
		['One. Two. Three.', 16, 3, 'One.'],
		['One. Two. Three.', 16, 5, 'One. Two.'],
		['No end in sight here', 12, 0, 'No end in…'],
	])('takeSentences takes of %j within %d', (text, limit, from, taken) => {
		expect(takeSentences(text, limit, from)).toBe(taken);
	});
});
