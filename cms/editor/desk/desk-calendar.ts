import { createElement as h, type ReactNode } from 'react';
import { formatMonth } from '../../../src/model/lang.ts';
import type { Desk, DeskRow } from '../../desk/desk.ts';
import { addMonths, weeksOf } from '../../desk/month.ts';
import { calendarHash } from './address.ts';
import { matterWords } from './words.ts';

/** How many rows of a day are shown before the others are folded in. */
const shownRows = 4;

interface CalendarProps {
	desk: Desk;
	today: string;
	/** `YYYY-MM`. */
	month: string;
}

/** The days of a month, and what falls on each of them. On a narrow screen the days with nothing go. */
export function DeskCalendar({ desk, today, month }: CalendarProps): ReactNode {
	const rows = desk.dated.filter(({ note }) => note.day?.startsWith(month));
	const byDay = Map.groupBy(rows, ({ note }) => note.day);
	return h(
		'section',
		{ className: 'desk-month', 'aria-labelledby': 'desk-month' },
		h(
			'nav',
			{ 'aria-label': 'Months' },
			monthLink('Previous', addMonths(month, -1)),
			h('h2', { id: 'desk-month', 'aria-live': 'polite' }, nameOf(month)),
			monthLink('Next', addMonths(month, 1)),
		),
		rows.length === 0 && h('p', { className: 'desk-none' }, 'Nothing falls into this month.'),
		h(
			'table',
			{ 'aria-labelledby': 'desk-month' },
			h(
				'thead',
				null,
				h(
					'tr',
					null,
					weekdays.map((name) => h('th', { key: name, scope: 'col' }, name)),
				),
			),
			h(
				'tbody',
				null,
				weeksOf(month).map((days, week) =>
					h(
						'tr',
						{ key: week },
						days.map((day, i) =>
							day === undefined
								? h('td', { key: i })
								: h(Day, {
										key: day,
										day,
										weekday: weekdays[i] ?? '',
										today,
										rows: byDay.get(day) ?? [],
									}),
						),
					),
				),
			),
		),
	);
}

interface DayProps {
	day: string;
	weekday: string;
	today: string;
	rows: DeskRow[];
}

function Day({ day, weekday, today, rows }: DayProps): ReactNode {
	const items = rows.map(({ title, href, note }) =>
		h(
			'li',
			{ key: `${href} ${note.matter}`, 'data-matter': note.matter },
			h('span', { className: 'desk-matter' }, `${matterWords[note.matter].onDay}: `),
			h('a', { href }, title),
		),
	);
	return h(
		'td',
		{
			className: rows.length === 0 ? 'desk-empty' : undefined,
			'aria-current': day === today ? 'date' : undefined,
		},
		h(
			'time',
			{ dateTime: day },
			h('span', { className: 'desk-weekday', 'aria-hidden': true }, `${weekday} `),
			Number(day.slice(8)),
		),
		items.length > 0 && h('ul', null, items.slice(0, shownRows)),
		items.length > shownRows &&
			h(
				'details',
				null,
				h('summary', null, `${items.length - shownRows} more`),
				h('ul', null, items.slice(shownRows)),
			),
	);
}

function monthLink(word: string, month: string): ReactNode {
	return h('a', { href: calendarHash(month), 'aria-label': `${word}: ${nameOf(month)}` }, word);
}

/** @example nameOf('2026-12') // 'December 2026' */
function nameOf(month: string): string {
	return `${formatMonth(Number(month.slice(5)), 'en', 'long')} ${month.slice(0, 4)}`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
