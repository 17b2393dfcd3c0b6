import { findDifferences, mergeVersions, type Versions } from '../saving/conflict.ts';
import { kindOf } from '../config/kinds.ts';
import { showNotice } from './dialog.ts';
import { collectionOfPath, formatOfPath } from './list-of.ts';
import { SaveRefused } from './save-refused.ts';
import { belowRoot, type Session } from './session.ts';

/**
 * Refuses to save over another person's change and shows what differs. The form keeps its text. Once the editor has agreed to
 * what is shown, the next save puts this person's changes on top of the other's, and the page opens the entry anew.
 *
 * @returns The text to save, when the editor has agreed to exactly the other person's text that is there now.
 * @throws {SaveRefused} When not.
 */
export function refuseConflict(session: Session, path: string, versions: Versions): string {
	const format = formatOfPath(belowRoot(session, path));
	if (session.agreed.get(path) === versions.theirs) {
		// The form still shows what it was opened with, so it must be opened anew.
		session.leaveFor = location.hash;
		return mergeVersions(format, versions);
	}
	const differences = findDifferences(format, versions);
	const isGone = versions.theirs === '';
	showNotice({
		title: isGone ? 'Somebody removed this entry' : 'Somebody else changed this entry',
		intro: isGone
			? 'It was removed after you opened it, so it was not saved. Your text is still in the form.'
			: 'It was changed after you opened it, so it was not saved. Your text is still in the form.',
		table: {
			heads: ['Field', 'Theirs', 'Yours'],
			rows: differences.map(({ key, theirs, mine, isContested }) => [
				labelOf(session, path, key),
				show(theirs),
				isContested ? show(mine) : 'not changed by you',
			]),
		},
		actions: [
			{
				label: isGone ? 'Let me save it again' : 'Let me save mine on top',
				run: () => session.agreed.set(path, versions.theirs),
			},
		],
	});
	throw new SaveRefused(
		'Somebody else changed this entry after you opened it. Your text is still in the form.',
	);
}

function labelOf(session: Session, path: string, key: string): string {
	if (key === 'body') return 'Text';
	const collection = collectionOfPath(belowRoot(session, path));
	const node = collection === undefined ? undefined : kindOf(collection, {}).node;
	return node?.properties?.[key]?.title ?? key;
}

function show(value: unknown): string {
	if (value === undefined) return 'nothing';
	return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}
