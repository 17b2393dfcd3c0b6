import { draftFromPage, type CuratedDraft } from '../../src/model/curation.ts';
import type { PageHead } from '../../src/model/page-head.ts';
import type { CuratedPiece } from '../../src/model/editor-index.ts';
import { entryHash } from '../config/entry-hash.ts';
import { kindOf } from '../config/kinds.ts';
import type { DecapConfig, DecapField } from '../config/types.ts';
import { isRecord } from '../saving/same.ts';
import { textOf } from '../saving/text-of.ts';
import { curateHash } from './curate-hash.ts';
import { showNotice } from './dialog.ts';
import type { KnownEntries } from './known-entries.ts';

/** A new entry that the bookmarklet asked for. */
export interface Curation {
	draft: CuratedDraft;
	/** The piece that is about the same page already, if there is one. */
	already: CuratedPiece | undefined;
}

/** Starts a curated piece from the head of a page elsewhere, if the address asks for one. */
export async function readCuration(
	hash: string,
	known: KnownEntries,
	today: string,
): Promise<Curation | undefined> {
	const head = readHead(hash);
	if (head === undefined) return undefined;
	const draft = draftFromPage(head, today, await known.targets('topics'));
	return {
		draft,
		already: await known.curated(draft.source.url),
	};
}

/** Tells that a page is curated already, and leads to the piece about it. */
export function showAlready({ draft, already }: Curation): void {
	if (already === undefined) return;
	const { title, file } = already;
	showNotice({
		title: 'This page is curated already',
		intro: `“${title}” is about it. A second piece is best left unwritten.`,
		actions: [
			{
				label: 'Open that piece',
				run: () => {
					location.hash = entryHash(kindOf('articles', draft).name, file);
					// Decap takes an entry for the new one that was open before it.
					location.reload();
				},
			},
		],
	});
}

/** The configuration with the values of a draft in the form of its kind. */
export function withDraft(config: DecapConfig, draft: CuratedDraft): DecapConfig {
	const list = kindOf('articles', draft).name;
	return {
		...config,
		collections: config.collections.map((collection) =>
			'fields' in collection && collection.name === list
				? { ...collection, fields: withValues(collection.fields, draft) }
				: collection,
		),
	};
}

function withValues(fields: DecapField[], values: object): DecapField[] {
	const byName = new Map<string, unknown>(Object.entries(values));
	return fields.map((field) => {
		const value = byName.get(field.name);
		if (value === undefined) return field;
		if (field.fields !== undefined && isRecord(value)) {
			return { ...field, fields: withValues(field.fields, value) };
		}
		return { ...field, default: value };
	});
}

/** Any page can write anything behind the hash, so only texts in the right places are taken. */
function readHead(hash: string): PageHead | undefined {
	if (!hash.startsWith(curateHash)) return undefined;
	const given = parse(hash.slice(curateHash.length));
	if (!isRecord(given)) return undefined;
	const { address, title, canonical, metas, linkedData } = given;
	if (!URL.canParse(textOf(address)) || !/^https?:/.test(textOf(address))) return undefined;
	return {
		address: textOf(address),
		title: textOf(title),
		canonical: textOf(canonical) || undefined,
		metas: Array.isArray(metas)
			? metas.flatMap((meta: unknown) =>
					Array.isArray(meta) ? [[textOf(meta[0]), textOf(meta[1])] as const] : [],
				)
			: [],
		linkedData: Array.isArray(linkedData) ? linkedData.map(textOf) : [],
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(decodeURIComponent(text));
	} catch {
		return undefined;
	}
}
