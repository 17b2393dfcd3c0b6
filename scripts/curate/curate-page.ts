import { flatten, type Corpus } from '../../src/corpus/corpus.ts';
import { listContentFiles } from '../../src/corpus/files.ts';
import { collections } from '../../src/model/collections.ts';
import { draftFromPage, type CuratedDraft } from '../../src/model/curation.ts';
import { curatedPieces } from '../../src/model/editor-index.ts';
import { findNearest } from '../../src/model/nearest.ts';
import { toSlug } from '../../src/model/slug.ts';
import { toTarget } from '../../src/model/targets.ts';
import { toAddressKey } from '../../src/model/urls.ts';
import { checkData } from '../../src/model/validation.ts';
import { findTaken, writeDraft } from '../new/create-entry.ts';
import { createDraftData } from '../new/draft-data.ts';
import { isWebAddress, type CurateOptions } from './options.ts';
import type { SavedPage } from './read-page.ts';
import { readHead } from './read-head.ts';
import { Refusal } from './refusal.ts';

/** What came of a page. */
export interface Curated {
	/** Below the content root. */
	file: string;
	/** What the page gave. Whatever it did not say is a placeholder in the file. */
	draft: CuratedDraft;
}

/**
 * Starts a curated article about a page, as a draft.
 *
 * @throws {Refusal} When the page is curated already, says too little of itself, or nobody said which community it is for.
 */
export function curatePage(page: SavedPage, options: CurateOptions, corpus: Corpus): Curated {
	const head = readHead(page.html, page.address);
	const { address } = head;
	if (address === undefined || !isWebAddress(address)) {
		throw new Refusal(
			`${page.name}: the page does not say where it comes from. Say it with --address`,
		);
	}
	const draft = draftFromPage({ ...head, address }, corpus.today, corpus.all.topics.map(toTarget));
	if (draft.title === '') {
		throw new Refusal(`${page.name}: the page has no title. Start the draft with npm run new`);
	}
	if (!options.isSecondWanted) refuseSecond(draft.source.url, corpus);
	const data = fillDraft(
		draft,
		chooseCommunity(options.community, corpus),
		corpus.today,
		page.name,
	);
	return { file: writeDraft('articles', freeSlug(draft, corpus.root), data, corpus.root), draft };
}

/** A second piece about one page is best left unwritten, drafts included. */
function refuseSecond(url: string, corpus: Corpus): void {
	const first = curatedPieces(flatten(corpus.all)).get(toAddressKey(url));
	if (first === undefined) return;
	throw new Refusal(
		`${url}: this page is curated already, in ${first.file} ("${first.title}"). Edit that file, or add --anyway`,
	);
}

function chooseCommunity(asked: string | undefined, { all }: Corpus): string {
	const slugs = all.communities.map(({ slug }) => slug);
	if (asked === undefined) {
		const [only] = slugs;
		if (only !== undefined && slugs.length === 1) return only;
		throw new Refusal(
			only === undefined
				? 'There is no community yet. Start one with npm run new -- community "Its name"'
				: `Say which community the piece is for: --community, with one of ${slugs.join(', ')}`,
		);
	}
	if (slugs.includes(asked)) return asked;
	const near = findNearest(asked, slugs);
	throw new Refusal(
		`There is no "${asked}" in communities/. ${near === undefined ? `There are ${slugs.join(', ')}` : `Did you mean "${near}"?`}`,
	);
}

/** What the page said, over what every draft of this kind starts with. */
function fillDraft(draft: CuratedDraft, community: string, today: string, name: string): object {
	const { title, kind } = draft;
	const given = { kind, community };
	const { data } = createDraftData('articles', { given, title, today, findAny: () => undefined });
	const filled = { ...data, ...draft };
	const { problems = [] } = checkData(collections.articles.schema, filled);
	if (problems.length === 0) return filled;
	const texts = problems.map(({ message, remedy }) => `${message}. ${remedy}`);
	throw new Refusal([`${name}: the page cannot be curated like this`, ...texts].join('\n'));
}

/** Made of the title, with the publisher behind it where another piece is called the same. */
function freeSlug({ title, source }: CuratedDraft, root: string): string {
	const { entries } = listContentFiles(root);
	const slugs = [toSlug(title), toSlug(`${title} ${source.name}`)].filter((slug) => slug !== '');
	const free = slugs.find((slug) => findTaken(entries, 'articles', slug) === undefined);
	if (free !== undefined) return free;
	throw new Refusal(
		`There is an article called ${slugs.at(-1) ?? `"${title}"`} already. Start this one with npm run new and a title of your own`,
	);
}
