import { entryFile } from '../../src/model/collections.ts';
import { entryHash } from '../config/entry-hash.ts';
import { hidden } from '../saving/hidden.ts';
import { refuseConflict } from './conflict-notice.ts';
import { holdForm, releaseForm, releaseFormSoon } from './form-hold.ts';
import type { Backend, BackendClass, DataFile, PersistOptions } from './decap-types.ts';
import { collectionOfPath, formatOfPath } from './list-of.ts';
import { refuseReferred } from './removal.ts';
import { SaveRefused } from './save-refused.ts';
import { belowRoot, fromRoot, type Session } from './session.ts';

/**
 * A backend that loses nobody's work. A save over a file that has changed since it was read is refused; a file whose slug or
 * folder changed moves; a removal of what others refer to is refused. Asks no status page: that would be a third party.
 */
export function guardBackend(Base: BackendClass, session: Session): BackendClass {
	return class Guarded extends Base {
		constructor(config: unknown, options: unknown) {
			super(config, options);
			session.backend = this;
		}

		override async getEntry(path: string) {
			const loaded = await super.getEntry(path);
			remember(session, path, loaded.data ?? '');
			releaseFormSoon();
			return loaded;
		}

		override async unpublishedEntryDataFile(
			...place: Parameters<Backend['unpublishedEntryDataFile']>
		) {
			const text = await super.unpublishedEntryDataFile(...place);
			remember(session, place[2], text);
			releaseFormSoon();
			return text;
		}

		override async persistEntry(
			entry: { dataFiles: DataFile[]; assets: unknown[] },
			options: PersistOptions,
		) {
			const dataFiles = [];
			for (const file of entry.dataFiles) {
				const raw = options.newEntry === true ? file.raw : await this.settle(file, options);
				dataFiles.push(placeFile(session, { ...file, raw }, options));
			}
			if (options.newEntry === true) holdForm();
			// Without this, a backend moves everything in the folder along with the entry.
			const saving = super.persistEntry(
				{ ...entry, dataFiles },
				{ ...options, hasSubfolders: false },
			);
			saving.catch(releaseForm);
			const saved = await saving;
			for (const { path, newPath, raw } of dataFiles) remember(session, newPath ?? path, raw);
			if (options.newEntry === true) endPrefilling(session, dataFiles);
			return saved;
		}

		override async deleteFiles(paths: string[], message: string) {
			await refuseReferred(session, this, paths);
			return super.deleteFiles(paths, message);
		}

		override status() {
			return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
		}

		/** The text to write, once it is sure that nobody else's is lost. */
		private async settle(file: DataFile, options: PersistOptions): Promise<string> {
			const base = session.texts.get(file.path);
			if (base === undefined) return file.raw;
			const mine = withoutAddedLineEnd(base, file.raw);
			const theirs = await this.readCurrent(file, options);
			if (theirs === base) return mine;
			return refuseConflict(session, file.path, { base, mine, theirs });
		}

		private async readCurrent(file: DataFile, options: PersistOptions): Promise<string> {
			if (options.useWorkflow !== true || options.unpublished !== true) {
				return (await super.getEntry(file.path)).data ?? '';
			}
			const collection = options.collectionName ?? '';
			const { diffs } = await super.unpublishedEntry({ collection, slug: file.slug });
			const diff = diffs.find(({ path }) => path === file.path);
			if (diff === undefined) return '';
			return super.unpublishedEntryDataFile(collection, file.slug, file.path, diff.id);
		}
	};
}

function remember(session: Session, path: string, text: string): void {
	session.texts.set(path, text);
	session.agreed.delete(path);
}

/** The next new entry shall be empty again, so the page is loaded anew, on the entry that was just saved. */
function endPrefilling(session: Session, [file]: readonly DataFile[]): void {
	const { prefilledList } = session;
	if (prefilledList === undefined || file === undefined) return;
	session.leaveFor = entryHash(prefilledList, belowRoot(session, file.path));
}

/** Decap ends every file with a line end. One that had none keeps having none. */
function withoutAddedLineEnd(base: string, text: string): string {
	const isAdded = base !== '' && !base.endsWith('\n') && text.endsWith(`${base.slice(-1)}\n`);
	return isAdded ? text.slice(0, -1) : text;
}

/** A file with its new place, if its slug or the field that names its folder has changed. */
function placeFile(session: Session, file: DataFile, options: PersistOptions): DataFile {
	const path = belowRoot(session, file.path);
	const collection = collectionOfPath(path);
	const slug = session.wantedSlug;
	if (collection === undefined || slug === undefined) return file;
	if (options.newEntry === true) return file;
	const data = formatOfPath(path).fromFile(file.raw);
	const target = fromRoot(session, entryFile(collection, slug, data));
	if (target === file.path) return file;
	if (session.texts.get(target)) {
		throw new SaveRefused(
			`There is already an entry at ${belowRoot(session, target)}. Choose another address.`,
		);
	}
	if (options.useWorkflow === true) {
		throw new SaveRefused(
			'While drafts are reviewed, an entry keeps its address. Undo the change of address or community.',
		);
	}
	session.leaveFor = entryHash(String(data[hidden.kind]), belowRoot(session, target));
	return { ...file, newPath: target };
}
