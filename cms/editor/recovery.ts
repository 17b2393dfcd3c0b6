import { localForage } from 'decap-cms-lib-util';
import { kindOfList } from './list-of.ts';
import { definitionOf, siteFile } from '../../src/model/collections.ts';
import { settingsName } from '../config/collections.ts';
import { fromRoot, type Session } from './session.ts';

/**
 * Makes the recovery of unsaved work come true, and leaves a page that a save has made stale.
 *
 * Decap asks for the unsaved text before it has read the entry, and the entry then wipes what was restored (decap-cms #5055, #5470).
 * So reading the unsaved text waits until the form is there. With the text goes the file that it was written over:
 * if somebody changed that since, the next save is refused like any other conflict.
 */
export async function mendRecovery(session: Session): Promise<void> {
	// The store copies its driver's functions onto itself when it gets ready, over whatever stood there before.
	await localForage.ready();
	const { getItem, setItem, removeItem } = localForage;
	localForage.getItem = async (key) => {
		const path = pathOfBackup(session, key);
		if (path === undefined) return getItem.call(localForage, key);
		const backup = await getItem.call(localForage, key);
		if (backup === null) return null;
		await untilFormIsThere();
		const base = isRecordWithBase(backup) ? backup.base : undefined;
		if (base !== undefined) session.texts.set(path, base);
		return backup;
	};
	localForage.setItem = (key, value) => {
		const path = pathOfBackup(session, key);
		const base = path === undefined ? undefined : session.texts.get(path);
		const isBackup = base !== undefined && typeof value === 'object' && value !== null;
		return setItem.call(localForage, key, isBackup ? { ...value, base } : value);
	};
	// Decap forgets the unsaved text at the end of every save. That is the moment to go.
	localForage.removeItem = async (key) => {
		await removeItem.call(localForage, key);
		if (session.leaveFor === undefined || !key.startsWith(`${backupKey}.`)) return;
		location.hash = session.leaveFor;
		location.reload();
	};
}

const backupKey = 'backup';

/** The path of the entry whose unsaved text a key holds; an empty one for a new entry; undefined for any other key. */
function pathOfBackup(session: Session, key: string): string | undefined {
	const [, list = '', slug = ''] = /^backup\.([^.]+)(?:\.(.+))?$/.exec(key) ?? [];
	if (list === settingsName) return fromRoot(session, siteFile);
	const kind = kindOfList(list);
	if (kind === undefined) return undefined;
	if (slug === '') return '';
	return fromRoot(session, `${kind.collection}/${slug}.${definitionOf(kind.collection).extension}`);
}

/** A control of a form has an id that Decap makes of the name of its field. */
async function untilFormIsThere(): Promise<void> {
	const until = performance.now() + longestWait;
	while (document.querySelector('[id*="-field-"]') === null && performance.now() < until) {
		await new Promise((resolve) => setTimeout(resolve, shortWait));
	}
}

const shortWait = 50;
const longestWait = 15_000;

function isRecordWithBase(value: unknown): value is { base: string } {
	return (
		typeof value === 'object' && value !== null && 'base' in value && typeof value.base === 'string'
	);
}
