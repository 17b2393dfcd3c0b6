import { createElement as h, useId, useState, type ReactNode } from 'react';
import { deskMatters, type DeskMatter } from '../../../src/model/desk.ts';
import { formatShortDay } from '../../../src/model/lang.ts';
import type { Desk, DeskRow } from '../../desk/desk.ts';
import { matterWords, sayDistance } from './words.ts';

/** How many rows of a group are shown at first. */
const shownRows = 10;

interface ListProps {
	desk: Desk;
	today: string;
}

/** What is to be seen to now, one group for each matter. */
export function DeskList({ desk, today }: ListProps): ReactNode {
	const { due, broken } = desk;
	return h(
		'div',
		{ className: 'desk-groups' },
		broken.length > 0 &&
			h(Group, {
				name: 'broken',
				heading: 'Stops the build',
				none: '',
				rows: broken.map((row) => rowOf(row, 'Fields to put right')),
			}),
		deskMatters.map((matter) =>
			h(Group, {
				key: matter,
				name: matter,
				heading: matterWords[matter].heading,
				none: matterWords[matter].none,
				rows: due[matter].map((row) => rowOf(row, whenOf(matter, row, today))),
			}),
		),
	);
}

interface GroupProps {
	name: string;
	heading: string;
	/** What to say when there are no rows. */
	none: string;
	rows: ReactNode[];
}

function Group({ name, heading, none, rows }: GroupProps): ReactNode {
	const id = useId();
	const [isWhole, setWhole] = useState(false);
	const hidden = rows.length - shownRows;
	return h(
		'section',
		{ 'aria-labelledby': id, 'data-matter': name },
		h('h2', { id }, heading, ' ', h('span', { className: 'desk-count' }, rows.length)),
		rows.length === 0 && h('p', { className: 'desk-none' }, none),
		rows.length > 0 && h('ul', null, isWhole ? rows : rows.slice(0, shownRows)),
		hidden > 0 &&
			h(
				'button',
				{ type: 'button', 'aria-expanded': isWhole, onClick: () => setWhole(!isWhole) },
				isWhole ? `Show the first ${shownRows}` : `Show all ${rows.length}`,
			),
	);
}

function rowOf({ title, kind, href }: Omit<DeskRow, 'note'>, when: ReactNode): ReactNode {
	return h(
		'li',
		{ key: `${href} ${title}` },
		h('a', { href }, title),
		h('span', { className: 'desk-kind' }, kind),
		h('span', { className: 'desk-when' }, when),
	);
}

function whenOf(matter: DeskMatter, { note: { day } }: DeskRow, today: string): ReactNode {
	if (day === undefined) return matterWords[matter].withoutDay;
	return [
		h('time', { key: 'day', dateTime: day }, formatShortDay(day, 'en')),
		h('span', { key: 'distance' }, ` ${sayDistance(day, today)}`),
	];
}
