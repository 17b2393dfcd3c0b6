import { digestOf } from '../corpus/cache.ts';
import type { CurrentCorpus } from '../corpus/current.ts';
import { pieceDate } from '../corpus/pieces.ts';
import { collectionNames, isCollectionName, type CollectionName } from '../model/collections.ts';
import { allowsChannel } from '../model/consent.ts';
import type { AnyEntry } from '../model/entry.ts';
import { picturesOf } from '../model/pictures.ts';
import { publicData } from '../model/public-data.ts';
import { visibility } from '../model/publishing.ts';
import { referencesOf } from '../model/references.ts';
import { entryPath } from '../model/urls.ts';
import {
	apiPaths,
	apiVersion,
	recordsPerFile,
	type ApiPage,
	type ApiPicture,
	type ApiRecord,
} from '../syndication/content-api.ts';
import type { Pictures } from './card.ts';
import { absoluteHtml } from './feeds.ts';

/** A file of the API with the parameter of its route: `articles`, `articles/2`. */
interface ApiFile {
	param: string;
	file: ApiPage;
}

/** All files of all collections. A story is in them only when its consent covers being shown elsewhere. */
export function apiFiles(corpus: CurrentCorpus, pictures: Pictures): ApiFile[] {
	return collectionNames.flatMap((name) => {
		const entries = sortedEntries(name, corpus).filter((entry) =>
			allowsChannel(entry, 'embed', corpus.today),
		);
		const files = Math.max(1, Math.ceil(entries.length / recordsPerFile));
		return Array.from({ length: files }, (_, i) => {
			const { siteUrl } = corpus.settings;
			const shown = entries.slice(i * recordsPerFile, (i + 1) * recordsPerFile);
			return {
				param: i === 0 ? name : `${name}/${i + 1}`,
				file: {
					version: apiVersion,
					collection: name,
					schema: siteUrl + apiPaths.schema(name),
					total: entries.length,
					next: i + 1 < files ? siteUrl + apiPaths.collection(name, i + 2) : undefined,
					records: shown.map((entry) => apiRecord(entry, corpus, pictures)),
				},
			};
		});
	});
}

/** What there is to read: every collection with its first file, its schema and its size. */
export function apiIndex(corpus: CurrentCorpus, files: readonly ApiFile[]): object {
	const { siteUrl } = corpus.settings;
	return {
		version: apiVersion,
		site: { name: corpus.site.name, url: `${siteUrl}/`, lang: corpus.site.lang },
		collections: files
			.filter(({ file, param }) => param === file.collection)
			.map(({ file }) => ({
				name: file.collection,
				url: siteUrl + apiPaths.collection(file.collection, 1),
				schema: file.schema,
				total: file.total,
			})),
	};
}

/** Newest first where entries have a day, else by slug. */
function sortedEntries(name: CollectionName, { live, today }: CurrentCorpus): AnyEntry[] {
	const entries: AnyEntry[] = live[name];
	const dayOf = (entry: AnyEntry): string => {
		if (entry.collection === 'events') return entry.data.start;
		const isPiece =
			entry.collection === 'articles' ||
			entry.collection === 'case-studies' ||
			entry.collection === 'campaigns';
		return isPiece ? pieceDate(entry, today) : '';
	};
	return entries
		.map((entry) => ({ entry, day: dayOf(entry) }))
		.sort((a, b) => compare(b.day, a.day) || compare(a.entry.slug, b.entry.slug))
		.map(({ entry }) => entry);
}

function apiRecord(entry: AnyEntry, corpus: CurrentCorpus, pictures: Pictures): ApiRecord {
	const { siteUrl } = corpus.settings;
	const url = siteUrl + entryPath(entry, corpus.site.lang);
	const record = {
		slug: entry.slug,
		url,
		lang: entry.lang,
		updated: entry.data.updated,
		data: withoutHidden(publicData(entry), entry, corpus),
		body: { html: absoluteHtml(entry.body.html, url), text: entry.body.text },
		pictures: picturesOf(entry).flatMap(({ src }) => apiPicture(src, siteUrl, pictures)),
	};
	return { ...record, digest: digestOf(JSON.stringify(record)) };
}

/** A record's data without references to what is not live: not even its slug is public. */
function withoutHidden(
	data: Record<string, unknown>,
	entry: AnyEntry,
	{ find, today }: CurrentCorpus,
): Record<string, unknown> {
	const hidden = referencesOf(entry).filter(({ to, slug }) => {
		const target = isCollectionName(to) ? find(to, slug) : undefined;
		return target === undefined || visibility(target, today) !== 'live';
	});
	if (hidden.length === 0) return data;
	const shown = structuredClone(data);
	// From the back, so that taking an item out of a list leaves the places of those before it.
	for (const { path } of hidden.reverse()) removeAt(shown, path);
	return shown;
}

function removeAt(root: unknown, path: readonly (string | number)[]): void {
	const parent = path
		.slice(0, -1)
		.reduce<unknown>(
			(node, key) =>
				typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined,
			root,
		);
	const last = path.at(-1);
	if (Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
	else if (typeof parent === 'object' && parent !== null && last !== undefined) {
		Reflect.deleteProperty(parent, last);
	}
}

function apiPicture(src: string, siteUrl: string, pictures: Pictures): ApiPicture[] {
	const picture = pictures.get(src);
	if (picture === undefined) return [];
	const { width, height, avif, jpeg } = picture;
	const files = (list: typeof avif, type: string): ApiPicture['files'] =>
		list.map((file) => ({ url: siteUrl + file.url, width: file.width, type }));
	return [
		{ src, width, height, files: [...files(avif, 'image/avif'), ...files(jpeg, 'image/jpeg')] },
	];
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
