import { normalisePath } from '../../src/corpus/checks/urls.ts';
import type { FieldLedger } from './field-ledger.ts';

const aliasFields = ['aliases', 'alias', 'redirects', 'url', 'permalink'];

/**
 * The paths that a piece had before: those it lists, and the one that its folder and slug made. Each once.
 * What cannot be a path of this site goes to the report.
 */
export function readOldPaths(fields: FieldLedger): string[] {
	const paths = new Map<string, string>();
	for (const field of aliasFields) {
		for (const text of fields.texts(field, 'aliases')) {
			const path = toPath(text);
			if (path === undefined) fields.refuse(field, text, 'is no path that could forward');
			else paths.set(normalisePath(path), path);
		}
	}
	const folder = fields.peek('basePath');
	const slug = fields.peek('slug');
	if (folder !== undefined && slug !== undefined) {
		const path = toPath(`${folder.replace(/\/+$/, '')}/${slug}/`);
		if (path !== undefined && !paths.has(normalisePath(path))) paths.set(path, path);
	}
	return [...paths.values()];
}

/**
 * A text as a path of this site: without host, parameters and fragment.
 *
 * @example toPath('https://hub.example.org/news/a-piece?x=1') // '/news/a-piece'
 */
export function toPath(text: string): string | undefined {
	const base = 'http://this-site.invalid';
	if (!URL.canParse(text, base)) return undefined;
	const { pathname, protocol } = new URL(text, base);
	return /^https?:$/.test(protocol) && pathname !== '/' ? pathname : undefined;
}
