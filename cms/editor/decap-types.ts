/** The parts of Decap's run-time objects that this editor touches. Decap's own types cover neither backends nor events well. */

/** An Immutable.js map, as far as it is used here. */
export interface DecapMap {
	get: (key: string) => unknown;
	toJS: () => Record<string, unknown>;
	clear: () => DecapMap;
	merge: (data: Record<string, unknown>) => DecapMap;
}

/** A file that a backend has read. */
export interface LoadedEntry {
	data: string | null;
	file: { path: string; id?: string | null; label?: string };
}

/** A file that a backend shall write. */
export interface DataFile {
	path: string;
	slug: string;
	raw: string;
	newPath?: string;
}

export interface PersistOptions {
	collectionName?: string;
	newEntry?: boolean;
	useWorkflow?: boolean;
	unpublished?: boolean;
	hasSubfolders?: boolean;
}

/** Where Decap reads and saves: github, gitlab, the local backend and so on. */
export interface Backend {
	getEntry(path: string): Promise<LoadedEntry>;
	entriesByFolder(folder: string, extension: string, depth: number): Promise<LoadedEntry[]>;
	allEntriesByFolder?(folder: string, extension: string, depth: number): Promise<LoadedEntry[]>;
	traverseCursor?(
		cursor: unknown,
		action: string,
	): Promise<{ entries: LoadedEntry[]; cursor: unknown }>;
	unpublishedEntry(id: {
		collection: string;
		slug: string;
	}): Promise<{ diffs: { id: string; path: string }[] }>;
	unpublishedEntryDataFile(
		collection: string,
		slug: string,
		path: string,
		id: string,
	): Promise<string>;
	persistEntry(
		entry: { dataFiles: DataFile[]; assets: unknown[] },
		options: PersistOptions,
	): Promise<unknown>;
	deleteFiles(paths: string[], message: string): Promise<unknown>;
	status(): Promise<unknown>;
}

export type BackendClass = new (config: unknown, options: unknown) => Backend;

/** What Decap hands to the control of a field. */
export interface ControlProps<T = unknown> {
	value: T | undefined;
	field: DecapMap;
	forID: string;
	classNameWrapper: string;
	onChange: (value: unknown) => void;
	setActiveStyle: () => void;
	setInactiveStyle: () => void;
	getEntry: () => DecapMap;
}
