import { renderToString } from 'astro/runtime/server/index.js';
import { readBody } from '../../src/corpus/body/read-body.ts';
import { definitionOf, type CollectionName } from '../../src/model/collections.ts';
import type { AnyEntry } from '../../src/model/entry.ts';
import { toEntry } from '../saving/to-entry.ts';
import { fillGaps } from './fill-gaps.ts';
import { pages, type PreviewPage } from './pages.ts';
import { createPreviewCorpus, type CorpusFacts } from './preview-corpus.ts';

/** An entry as the form holds it, right or not yet right. */
export interface Draft {
	collection: CollectionName;
	slug: string;
	data: Record<string, unknown>;
	body: string;
}

/** A picture that the browser can show, by its path below the content root. */
export interface PreviewPicture {
	src: string;
	url: string;
	width: number;
	height: number;
}

/**
 * The whole page of a draft as the site will show it, made by the site's own views and components.
 *
 * @param others What the browser knows of all other entries.
 * @returns HTML, or undefined while so much is missing that there is nothing to show.
 */
export async function renderPage(
	draft: Draft,
	others: readonly AnyEntry[],
	pictures: readonly PreviewPicture[],
	facts: CorpusFacts,
): Promise<string | undefined> {
	const { collection, slug } = draft;
	const { schema, body: syntax } = definitionOf(collection);
	const data = fillGaps(schema, draft.data, facts.today);
	if (data === undefined) return undefined;
	const { body } = readBody(syntax, draft.body, 1);
	const entry = { ...toEntry(collection, slug, data, facts.site.lang), body };
	const known = others.filter((other) => other.collection !== collection || other.slug !== slug);
	const corpus = createPreviewCorpus([...known, entry], facts);
	// The table pairs each collection with its page, which TypeScript cannot follow through a variable.
	const makePage = pages[collection] as (entry: unknown, ...rest: unknown[]) => PreviewPage;
	const { component, props } = makePage(entry, corpus, toPictures(pictures));
	return String(await renderToString(createResult(), component, props, {}, false));
}

/** The site's own files of a picture are made when it is built. A preview shows the original instead. */
function toPictures(pictures: readonly PreviewPicture[]) {
	return new Map(
		pictures.map(({ src, url, width, height }) => {
			const files = [{ url, width }];
			return [
				src,
				{
					src,
					width,
					height,
					color: '#dddddd',
					digest: src,
					widths: [width],
					avif: files,
					jpeg: files,
				},
			];
		}),
	);
}

/**
 * What Astro's renderer keeps while it renders one page. The components of previews take props and slots alone,
 * so most of it stays empty. A test renders a page with it and holds it against the built one.
 */
function createResult() {
	const result = {
		styles: new Set(),
		scripts: new Set(),
		links: new Set(),
		componentMetadata: new Map(),
		// Every script is said to be known and empty: nothing runs in a preview.
		inlinedScripts: { get: () => '' },
		clientDirectives: new Map(),
		renderers: [],
		cancelled: false,
		compressHTML: true,
		partial: false,
		base: '/',
		pathname: '/',
		response: { headers: new Headers() },
		resolve: (path: string) => Promise.resolve(path),
		cspDestination: undefined,
		shouldInjectCspMetaTags: false,
		createAstro: (props: object, slots: Record<string, unknown> | null) => ({
			props,
			slots: createSlots(slots ?? {}),
			url: new URL('https://preview.invalid/'),
			site: new URL('https://preview.invalid/'),
			generator: '',
			params: {},
			locals: {},
		}),
		_metadata: {
			hasHydrationScript: false,
			hasRenderedHead: true,
			renderedScripts: new Set(),
			hasDirectives: new Set(),
			extraHead: [],
			extraStyleHashes: [],
			extraScriptHashes: [],
			propagators: new Set(),
			rendererSpecificHydrationScripts: new Set(),
			headInTree: false,
			templateDepth: 0,
			routeData: undefined,
		},
	};
	return result;
}

function createSlots(slots: Record<string, unknown>) {
	return { ...slots, has: (name: string) => Object.hasOwn(slots, name) };
}
