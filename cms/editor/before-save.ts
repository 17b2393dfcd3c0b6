import type { CollectionName } from '../../src/model/collections.ts';
import { isPublic } from '../../src/model/publishing.ts';
import { withOldPath } from '../../src/model/renaming.ts';
import { entryPath } from '../../src/model/urls.ts';
import { settingsName } from '../config/collections.ts';
import { checkSave, checkSettings, type SaveVerdict } from '../saving/check-save.ts';
import { readEditorEntry } from '../saving/editor-entry.ts';
import { entryFormat } from '../saving/format.ts';
import { hidden } from '../saving/hidden.ts';
import type { DecapMap } from './decap-types.ts';
import { showNotice } from './dialog.ts';
import type { KnownEntries } from './known-entries.ts';
import { kindOfList, slugOfPath } from './list-of.ts';
import { SaveRefused } from './save-refused.ts';
import type { Session } from './session.ts';
import { loadSiteBundle } from './site-bundle.ts';

/**
 * What happens before every save: the form's data is held against everything that the build would hold it against, as far as
 * one entry alone can tell. Shows what is wrong and what should be known.
 *
 * @returns The data that Decap shall save.
 * @throws {SaveRefused} When the build would refuse the entry.
 */
export async function beforeSave(
	session: Session,
	known: KnownEntries,
	entry: DecapMap,
): Promise<DecapMap> {
	const data = entry.get('data') as DecapMap;
	const verdict = await judge(session, known, entry, data.toJS());
	if (verdict.errors.length > 0) {
		showNotice({
			title: 'Not saved yet',
			intro: 'Your text is still in the form. Put these right, then save again.',
			items: verdict.errors,
		});
		throw new SaveRefused('The list says what to put right.');
	}
	if (verdict.warnings.length > 0) {
		showNotice({ title: 'Saved, and worth a look', items: verdict.warnings });
	}
	return data.clear().merge(verdict.data);
}

async function judge(
	session: Session,
	known: KnownEntries,
	entry: DecapMap,
	data: Record<string, unknown>,
): Promise<SaveVerdict> {
	const list = String(entry.get('collection'));
	session.wantedSlug = undefined;
	if (list === settingsName) return checkSettings(data);
	const kind = kindOfList(list);
	if (kind === undefined) throw new SaveRefused(`There is no list "${list}".`);
	const path = entry.get('newRecord') === true ? undefined : String(entry.get('path'));
	const slug = path === undefined ? undefined : slugOfPath(path);
	const { readBody } = await loadSiteBundle().catch(refuseUnchecked);
	const verdict = checkSave(kind.collection, data, slug, {
		today: session.today(),
		site: session.site,
		practicePhones: await known.practicePhones(),
		readBody,
	});
	if (verdict.errors.length > 0) return verdict;
	session.wantedSlug = String(verdict.data[hidden.slug]);
	return slug === undefined
		? verdict
		: { ...verdict, data: withForwarding(session, kind.collection, slug, verdict.data) };
}

/** What cannot be checked is not saved: the build would find it later. */
function refuseUnchecked(): never {
	throw new SaveRefused(
		'The part of the editor that checks texts could not be loaded. Look whether you are online, then save again.',
	);
}

/** A page that was public and moves forwards from its old path. */
function withForwarding(
	session: Session,
	collection: CollectionName,
	oldSlug: string,
	data: Record<string, unknown>,
): Record<string, unknown> {
	const read = (slug: string, text: string) =>
		readEditorEntry(collection, `${slug}.`, text, session.site.lang).entry;
	const before = read(oldSlug, String(data[hidden.raw]));
	const after = read(String(data[hidden.slug]), entryFormat(collection).toFile(data));
	if (before === undefined || after === undefined || !isPublic(before, session.today()))
		return data;
	const [oldPath, newPath] = [before, after].map((entry) => entryPath(entry, session.site.lang));
	if (oldPath === undefined || newPath === undefined || oldPath === newPath) return data;
	return withOldPath(data, oldPath, newPath);
}
