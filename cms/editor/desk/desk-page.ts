import { createElement as h, useEffect, useMemo, useState, type ReactNode } from 'react';
import { formatCount } from '../../../src/model/count.ts';
import { formatDay } from '../../../src/model/lang.ts';
import { createDesk } from '../../desk/desk.ts';
import type { EditorEntry } from '../../saving/editor-entry.ts';
import { curatePageFile } from '../curate-hash.ts';
import type { PageProps } from '../own-pages.ts';
import { readAllEntries } from '../read-entries.ts';
import type { Session } from '../session.ts';
import { calendarHash, listHash, readMonth } from './address.ts';
import { DeskCalendar } from './desk-calendar.ts';
import { DeskList } from './desk-list.ts';

/** How the desk stands with the backend. */
type Reading = { entries?: EditorEntry[]; failure?: string };

/**
 * The editors' desk: what waits for somebody, as a list and as a calendar. It asks the backend anew each time that it is opened.
 *
 * @param hasWorkflow Whether changes under review lie elsewhere, which this page does not see.
 */
export function createDeskPage(session: Session, hasWorkflow: boolean) {
	return function DeskPage({ location }: PageProps): ReactNode {
		const today = session.today();
		const month = readMonth(location.pathname, today);
		const [{ entries, failure }, setReading] = useState<Reading>({});
		const [round, setRound] = useState(0);
		useEffect(() => readInto(session, setReading), [round]);
		useEffect(() => retitle('Desk'), []);
		const desk = useMemo(
			() => (entries === undefined ? undefined : createDesk(entries, today)),
			[entries, today],
		);
		const again = () => {
			setReading({});
			setRound(round + 1);
		};

		return h(
			'main',
			{ className: 'desk' },
			h(
				'header',
				null,
				h('h1', null, 'Desk'),
				h('p', { className: 'desk-today' }, formatDay(today, 'en')),
				h(
					'nav',
					{ 'aria-label': 'Views of the desk' },
					viewLink('List', listHash, month === undefined),
					viewLink('Calendar', calendarHash(), month !== undefined),
				),
			),
			h(
				'p',
				{ role: 'status', className: 'desk-status' },
				failure ?? (desk === undefined ? 'Reading all entries' : ''),
				desk !== undefined && `${formatCount(desk.count, 'entry', 'entries')} looked at. `,
				(desk !== undefined || failure !== undefined) &&
					h('button', { type: 'button', onClick: again }, 'Read again'),
			),
			hasWorkflow &&
				h(
					'p',
					null,
					'Changes that are still under review are on the page ',
					h('a', { href: '#/workflow' }, 'Workflow'),
					'.',
				),
			desk !== undefined &&
				(month === undefined
					? h(DeskList, { desk, today })
					: h(DeskCalendar, { desk, today, month })),
			h(
				'p',
				{ className: 'desk-foot' },
				'Have you read something elsewhere that the community should know? ',
				h('a', { href: curatePageFile }, 'Curate it with a bookmark'),
				'.',
			),
		);
	};
}

function viewLink(label: string, href: string, isCurrent: boolean): ReactNode {
	return h('a', { href, 'aria-current': isCurrent ? 'page' : undefined }, label);
}

/** Reads all entries, unless the page is left before. */
function readInto(session: Session, set: (reading: Reading) => void): () => void {
	let isWanted = true;
	const { backend } = session;
	const read = backend === undefined ? Promise.resolve([]) : readAllEntries(session, backend);
	read.then(
		(entries) => isWanted && set({ entries }),
		(error: unknown) =>
			isWanted && set({ failure: `The entries could not be read: ${String(error)} ` }),
	);
	return () => {
		isWanted = false;
	};
}

function retitle(title: string): () => void {
	const before = document.title;
	document.title = `${title} · ${before}`;
	return () => {
		document.title = before;
	};
}
