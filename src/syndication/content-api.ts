/**
 * The content API, version 1: static JSON files that other sites may read. Within a version fields are only added;
 * a test holds the schemas against those that were released.
 */

/** The version that stands in every path and every file. */
export const apiVersion = 1;

/** How many records a file holds at most. */
export const recordsPerFile = 200;

/** One entry as other sites get it. Every address is absolute. */
export interface ApiRecord {
	slug: string;
	url: string;
	lang: string;
	/** The day of the last change that readers should know of, where the entry has one. */
	updated?: string | undefined;
	/** Changes whenever anything in the record changes: compare it before you fetch or store again. */
	digest: string;
	/** The fields of the collection's schema. References are slugs of records in other collections. */
	data: Record<string, unknown>;
	body: { html: string; text: string };
	pictures: ApiPicture[];
}

/** A picture with its files, smallest first. */
export interface ApiPicture {
	/** The path that `data` and the body know it by. */
	src: string;
	width: number;
	height: number;
	files: { url: string; width: number; type: string }[];
}

/** One file of a collection. */
export interface ApiPage {
	version: typeof apiVersion;
	collection: string;
	schema: string;
	/** How many records there are in all files. */
	total: number;
	/** The next file, newest records first; absent in the last one. */
	next?: string | undefined;
	records: ApiRecord[];
}

/** The API's paths. They are for ever. */
export const apiPaths = {
	index: `/api/v${apiVersion}/index.json`,
	collection: (name: string, page: number) =>
		`/api/v${apiVersion}/${name}${page === 1 ? '' : `/${page}`}.json`,
	schema: (name: string) => `/api/v${apiVersion}/schema/${name}.json`,
} as const;

/** The schema of a whole file, around the schema of its records' data. */
export function fileSchema(collection: string, data: Record<string, unknown>): object {
	const { $schema, ...dataSchema } = data;
	const text = { type: 'string' };
	const address = { type: 'string', format: 'uri' };
	const picture = {
		type: 'object',
		properties: {
			src: text,
			width: { type: 'integer' },
			height: { type: 'integer' },
			files: {
				type: 'array',
				items: {
					type: 'object',
					properties: { url: address, width: { type: 'integer' }, type: text },
					required: ['url', 'width', 'type'],
				},
			},
		},
		required: ['src', 'width', 'height', 'files'],
	};
	const record = {
		type: 'object',
		properties: {
			slug: text,
			url: address,
			lang: text,
			updated: { type: 'string', format: 'date' },
			digest: text,
			data: dataSchema,
			body: {
				type: 'object',
				properties: { html: text, text },
				required: ['html', 'text'],
			},
			pictures: { type: 'array', items: picture },
		},
		required: ['slug', 'url', 'lang', 'digest', 'data', 'body', 'pictures'],
	};
	return {
		$schema,
		title: collection,
		type: 'object',
		properties: {
			version: { const: apiVersion },
			collection: { const: collection },
			schema: address,
			total: { type: 'integer' },
			next: address,
			records: { type: 'array', items: record },
		},
		required: ['version', 'collection', 'schema', 'total', 'records'],
	};
}
