import type { CollectionName } from '../../src/model/collections.ts';
import {
	curatedPieces,
	editorIndexFile,
	type CuratedPiece,
	type EditorIndex,
} from '../../src/model/editor-index.ts';
import type { AnyEntry } from '../../src/model/entry.ts';
import { toTarget, type Target } from '../../src/model/targets.ts';
import { toAddressKey } from '../../src/model/urls.ts';
import { isCollectionName } from '../../src/model/collections.ts';
import type { EditorEntry } from '../saving/editor-entry.ts';
import { toEntry } from '../saving/to-entry.ts';
import { readAllEntries } from './read-entries.ts';
import type { Session } from './session.ts';

/** What this page knows of other entries: for pickers, previews and the check whether a page is already curated. */
export interface KnownEntries {
	/** What references to a collection can point to. */
	targets: (collection: string) => Promise<Target[]>;
	/** The entries that previews show beside a draft. */
	entries: () => Promise<AnyEntry[]>;
	/** The piece that curates an address already, if there is one. */
	curated: (address: string) => Promise<CuratedPiece | undefined>;
	/** The telephone numbers of the practices, which are theirs to publish. */
	practicePhones: () => Promise<string[]>;
	/** Forgets everything after a save. */
	forget: () => void;
}

/**
 * Finds other entries where that takes few requests: on this machine in the content itself, where new and unpublished ones count;
 * elsewhere in the index that the site publishes, which holds nothing unpublished.
 *
 * @param isLocal Whether the backend is this machine (or this page, in a demonstration).
 */
export function createKnownEntries(session: Session, isLocal: boolean): KnownEntries {
	let known: Promise<Known> | undefined;
	const read = (): Promise<Known> => {
		known ??= isLocal ? readLocal(session) : readPublished(session);
		return known;
	};
	return {
		targets: async (collection) => (await read()).targets.get(collection) ?? [],
		entries: async () => (await read()).entries,
		curated: async (address) => (await read()).sources.get(toAddressKey(address)),
		practicePhones: async () =>
			(await read()).entries.flatMap((entry) =>
				entry.collection === 'practices' ? [entry.data.phone] : [],
			),
		forget: () => {
			if (isLocal) known = undefined;
		},
	};
}

interface Known {
	targets: Map<string, Target[]>;
	entries: AnyEntry[];
	/** Curated pieces by address key. */
	sources: Map<string, CuratedPiece>;
}

async function readLocal(session: Session): Promise<Known> {
	const all = session.backend === undefined ? [] : await readAllEntries(session, session.backend);
	const entries = all.flatMap(({ entry }) => entry ?? []);
	return {
		entries,
		sources: curatedPieces(entries),
		targets: fileTargets(all.map(toEditorTarget)),
	};
}

async function readPublished({ site }: Session): Promise<Known> {
	const response = await fetch(editorIndexFile);
	// The site's own build wrote the file by the type.
	const index: EditorIndex = response.ok
		? ((await response.json()) as EditorIndex)
		: { entries: {}, sources: {} };
	const entries = Object.entries(index.entries).flatMap(([collection, records]) =>
		isCollectionName(collection)
			? records.map(({ slug, data }) => toEntry(collection, slug, data, site.lang))
			: [],
	);
	return {
		entries,
		sources: new Map(Object.entries(index.sources)),
		targets: fileTargets(entries.map((entry) => [entry.collection, toTarget(entry)])),
	};
}

/** An entry that does not pass its schema can still be referred to, by what it is called. */
function toEditorTarget({ collection, entry, slug, title }: EditorEntry): [CollectionName, Target] {
	return [collection, entry === undefined ? { slug, title, also: [] } : toTarget(entry)];
}

function fileTargets(targets: [CollectionName, Target][]): Map<string, Target[]> {
	const byCollection = Map.groupBy(targets, ([collection]) => collection);
	return new Map(
		[...byCollection].map(([collection, list]) => [
			collection,
			list.map(([, target]) => target).toSorted((a, b) => a.title.localeCompare(b.title)),
		]),
	);
}
