import { referrersOf } from '../saving/referrers.ts';
import type { Backend } from './decap-types.ts';
import { showNotice } from './dialog.ts';
import { readAllEntries } from './read-entries.ts';
import { SaveRefused } from './save-refused.ts';
import { belowRoot, type Session } from './session.ts';

/**
 * Refuses to remove an entry or a picture that others need, and lists who does.
 *
 * @throws {SaveRefused} When there is anybody.
 */
export async function refuseReferred(
	session: Session,
	backend: Backend,
	paths: readonly string[],
): Promise<void> {
	const entries = await readAllEntries(session, backend);
	const referrers = paths.flatMap((path) =>
		referrersOf(belowRoot(session, path), entries, session.site.lang),
	);
	if (referrers.length === 0) return;
	showNotice({
		title: 'Others need it',
		intro: 'It was not removed. Take it out of these entries first.',
		items: referrers.map(({ title, kind }) => ({ label: title, text: kind.singular })),
	});
	throw new SaveRefused('Others need it, so it was not removed.');
}
