import { basename, dirname, extname } from 'node:path/posix';
import { limits } from '../../src/model/fields.ts';
import { toSlug } from '../../src/model/slug.ts';
import { digestOf } from '../../src/corpus/cache.ts';
import type { FieldLedger } from './field-ledger.ts';

/** What a piece is known by in the system that it comes from. It outlives new titles, new slugs and moved files. */
export interface OriginKey {
	system: string;
	id?: string | undefined;
	key: string;
}

const hubSystem = 'open-project';
const fileSystem = 'file';
const hubFields = ['mdName', 'openProjectCustomFields', 'openProjectWorkPackageType'];

/**
 * What an input is known by: the hub's own key, else its number there, else the path of its file.
 *
 * @param fileKey The path below the folder that was imported.
 */
export function readOriginKey(fields: FieldLedger, fileKey: string): OriginKey {
	fields.take('source', 'origin.system');
	const id = fields.text('id', 'origin.id');
	if (id !== undefined) fields.takeRepeats(['featuredImage.workPackage'], id, 'origin.id');
	const key = fields.text('mdName', 'origin.key');
	if (key !== undefined) return { system: hubSystem, id, key };
	if (id !== undefined && fields.hasAny(hubFields)) return { system: hubSystem, id, key: id };
	const key120 = fileKey.length <= limits.name ? fileKey : digestOf(fileKey);
	return { system: fileSystem, id, key: key120 };
}

/** One text for an origin's key, for looking up. */
export function toOriginIndex({ system, key }: OriginKey): string {
	return `${system}\n${key}`;
}

/** The file name of the new article: the old slug, else the title, else the old file's name. */
export function readSlug(fields: FieldLedger, title: string, fileKey: string): string {
	const names = [
		fields.text('slug', 'file name') ?? fields.text('slugid', 'file name'),
		title,
		fileKey,
	];
	for (const name of names) {
		const slug = toSlug(name?.replace(/^.*\//, '') ?? '');
		if (slug !== '') {
			fields.takeRepeats(['slugid'], slug, 'file name');
			return slug;
		}
	}
	return `article-${digestOf(fileKey).slice(0, 8)}`;
}

/** The name of a file that says nothing else, as words: that of its folder where the file is only an index. */
export function toNameInWords(fileKey: string): string {
	const name = basename(fileKey, extname(fileKey));
	const telling = /^_?index$/i.test(name) ? basename(dirname(fileKey)) : name;
	return telling.replace(/[-_.]+/g, ' ').trim();
}
