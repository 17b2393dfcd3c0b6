import { describe, expect, it } from 'vitest';
import { createDesk, type DeskRow } from '../../../cms/desk/desk.ts';
import { addMonths, isMonth, weeksOf } from '../../../cms/desk/month.ts';
import { readMonth } from '../../../cms/editor/desk/address.ts';
import { readEditorEntry } from '../../../cms/saving/editor-entry.ts';
import { editorContent } from '../../fixtures/editor-content.ts';

const today = '2026-05-20';
const file = 'articles/heart-health/a-quiet-ward.md';
const quietWard = editorContent[file] ?? '';

/** The quiet ward with one more line in its front matter. */
function ward(line: string, name = file) {
	return readEditorEntry('articles', name, quietWard.replace('---\n', `---\n${line}\n`), 'en');
}

const titles = (rows: DeskRow[]) =>
	rows.map(({ href, note }) => `${note.day} ${href.split('/').at(-1)}`);

describe('the desk of what a backend returned', () => {
	it('leads each row to the form of its entry', () => {
		const [row] = createDesk([ward('draft: true')], today).due.draft;
		expect(row).toEqual({
			title: 'A quiet ward',
			kind: 'curated article',
			href: '#/collections/articles-curated/entries/heart-health/a-quiet-ward',
			note: { matter: 'draft', day: undefined, isDue: true },
		});
	});

	it('puts the earliest first and what has no day last', () => {
		const desk = createDesk(
			[
				ward('draft: true', 'articles/heart-health/some-day.md'),
				ward('publishAt: 2026-07-01', 'articles/heart-health/july.md'),
				ward('publishAt: 2026-06-01', 'articles/heart-health/june.md'),
				ward('expiresAt: 2027-06-01', 'articles/heart-health/next-year.md'),
			],
			today,
		);
		expect(titles(desk.due.scheduled)).toEqual(['2026-06-01 june', '2026-07-01 july']);
		expect(desk.due.ending).toEqual([]);
		expect(titles(desk.dated)).toEqual([
			'2026-06-01 june',
			'2026-07-01 july',
			'2027-06-01 next-year',
		]);
		expect(titles(desk.due.picture)).toHaveLength(3);
	});

	it('keeps what does not pass its schema in sight', () => {
		const desk = createDesk([ward('dscription: no')], today);
		expect(desk.count).toBe(1);
		expect(desk.broken.map(({ title }) => title)).toEqual(['A quiet ward']);
	});
});

describe('a month', () => {
	it('has its days in weeks that start on Monday', () => {
		const weeks = weeksOf('2026-02');
		expect(weeks.map((days) => days.length)).toEqual([7, 7, 7, 7, 7]);
		expect(weeks[0]?.findIndex(Boolean)).toBe(6);
		expect(weeks[0]?.at(6)).toBe('2026-02-01');
		expect(weeks.flat().filter(Boolean)).toHaveLength(28);
	});

	it.each([
		['2026-12', 1, '2027-01'],
		['2026-01', -1, '2025-12'],
		['2026-05', 0, '2026-05'],
	])('%s and %i more is %s', (month, count, expected) => {
		expect(addMonths(month, count)).toBe(expected);
	});

	it.each([
		['2026-05', true],
		['2026-13', false],
		['2026-5', false],
		['soon', false],
	])('%s: %s', (text, expected) => {
		expect(isMonth(text)).toBe(expected);
	});
});

describe('an address of the desk', () => {
	it.each([
		['/desk', undefined],
		['/desk/calendar', '2026-05'],
		['/desk/calendar/2027-01', '2027-01'],
		['/desk/calendar/never', '2026-05'],
	])('%s asks for %s', (path, expected) => {
		expect(readMonth(path, today)).toBe(expected);
	});
});
