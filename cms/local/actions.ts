import { digestOfText, type ContentStore } from './content-store.ts';
import { Refusal } from './refusal.ts';

/** The parameters of an action as they came: nothing in them is to be trusted. */
type Params = Readonly<Record<string, unknown>>;

type Action = (store: ContentStore, params: Params) => Promise<unknown>;

/** What Decap's proxy backend may ask. The names and shapes are Decap's (decap-cms-backend-proxy 3.5). */
const actions: Readonly<Record<string, Action>> = {
	entriesByFolder: async (store, { folder, depth, extension }) => {
		const paths = await store.listEntries(folder, depth);
		const ours = paths.filter((path) => path.endsWith(`.${String(extension)}`));
		return Promise.all(ours.map((path) => readEntry(store, path)));
	},
	entriesByFiles: async (store, { files }) =>
		Promise.all(listOf(files).map(({ path, label }) => readEntry(store, path, label))),
	getEntry: async (store, { path }) => readEntry(store, path),
	persistEntry: async (store, { dataFiles, assets }) => {
		for (const { path, content } of listOf(assets)) await store.writePicture(path, content);
		for (const { path, newPath, raw } of listOf(dataFiles)) {
			await store.writeEntry(newPath ?? path, raw);
			if (newPath !== undefined && newPath !== path) await store.remove(path);
		}
		return { message: 'saved' };
	},
	getMedia: async (store, { mediaFolder }) => store.listPictures(mediaFolder),
	getMediaFile: async (store, { path }) => ({
		id: String(path),
		path,
		name: String(path).split('/').at(-1),
		encoding: 'base64',
		content: (await store.readPicture(path)).toString('base64'),
	}),
	persistMedia: async (store, { asset }) => {
		const [{ path, content } = {}] = listOf([asset]);
		return store.writePicture(path, content);
	},
	deleteFiles: async (store, { paths }) => {
		if (!Array.isArray(paths)) throw new Refusal(422, 'The list of files is missing.');
		for (const path of paths) await store.remove(path);
		return { message: 'deleted' };
	},
	getDeployPreview: () => Promise.resolve(null),
};

/**
 * Does what Decap asks.
 *
 * @param request The body of the request, parsed.
 * @throws {Refusal} When the request makes no sense or asks for what is not the editor's.
 */
export async function runAction(store: ContentStore, request: unknown): Promise<unknown> {
	const { action, params } = recordOf(request);
	const run =
		typeof action === 'string' && Object.hasOwn(actions, action) ? actions[action] : undefined;
	if (run === undefined) throw new Refusal(422, `There is no action "${String(action)}".`);
	return run(store, recordOf(params));
}

async function readEntry(store: ContentStore, path: unknown, label?: unknown): Promise<object> {
	const data = await store.readEntry(path);
	return { data, file: { path, label, id: data === null ? null : digestOfText(data) } };
}

function listOf(value: unknown): Params[] {
	return Array.isArray(value) ? value.map(recordOf) : [];
}

function recordOf(value: unknown): Params {
	// Whatever is read from it is checked where it is used.
	return typeof value === 'object' && value !== null ? (value as Params) : {};
}
