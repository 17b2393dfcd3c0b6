import { entryFile, collections } from '../../src/model/collections.ts';
import { toLangPath } from '../../src/model/lang.ts';
import { articleListPath } from '../../src/model/urls.ts';
import { checkData } from '../../src/model/validation.ts';
import { normalisePath } from '../../src/corpus/checks/urls.ts';
import { serializeEntry } from '../../src/corpus/write-entry.ts';
import type { ConvertedArticle } from './convert-article.ts';
import type { ExistingArticle } from './existing.ts';
import type { Outcome } from './outcome.ts';
import { sealText, unsealed } from './seal.ts';
import type { Shelves } from './shelves.ts';

/** An article that is to be written, once all inputs are known. */
export interface WaitingArticle {
	article: ConvertedArticle;
	/** The file that an earlier import wrote. */
	known: ExistingArticle | undefined;
	/** The digest of the input and of what else the article was made from. */
	original: string;
	outcome: Outcome;
}

/** A file that is to be written, below the content root. */
export interface PlannedWrite {
	file: string;
	text: string;
	/** The input that it was made of; undefined for what several articles refer to. */
	outcome?: Outcome;
}

/** What articles have to be held against. */
export interface Surroundings {
	shelves: Shelves;
	/** The owner of every path. Old paths that are given away are added to it. */
	pathOwners: Map<string, string>;
	siteLang: string;
}

/**
 * Gives an article its place among the others: its community, topics, people and old paths, then its file.
 * Says in the outcome what could not be kept. An article that would not pass its schema fails, and nothing of it is written.
 */
export function settleArticle(waiting: WaitingArticle, surroundings: Surroundings): PlannedWrite[] {
	const { article, known, original, outcome } = waiting;
	const { shelves } = surroundings;
	const slug = known?.slug ?? article.slug;
	const community = findPlace(waiting, shelves);
	const topics = article.topics.map((topic) => shelves.topic(topic));
	const authors = article.people.map((name) => shelves.person(name));
	const aliases = claimOldPaths(waiting, { community, slug }, surroundings);
	const data = {
		...article.facts,
		date: (article.isDateGuessed ? dateOf(known) : undefined) ?? article.facts.date,
		community,
		topics: listOrNothing(topics),
		authors: listOrNothing(authors),
		aliases: listOrNothing(aliases),
		origin: { ...article.origin, original, written: unsealed },
	};
	const [problem] = checkData(collections.articles.schema, data).problems ?? [];
	if (problem !== undefined) {
		outcome.status = 'failed';
		outcome.problem = {
			message: `${problem.path.join('.')}: ${problem.message}`,
			remedy: `${problem.remedy} in the original`,
		};
		return [];
	}
	outcome.file = known?.file ?? entryFile('articles', slug, { community });
	const referred = [
		shelves.findNew('communities', community),
		...topics.map((topic) => shelves.findNew('topics', topic)),
		...authors.map((author) => shelves.findNew('people', author)),
	].filter((entry) => entry !== undefined);
	return [
		...referred.map((entry) => ({
			file: entryFile(entry.collection, entry.slug, entry.data),
			text: serializeEntry(entry.collection, entry.data),
		})),
		{
			file: outcome.file,
			text: sealText(serializeEntry('articles', data, article.body)),
			outcome,
		},
	];
}

/** The path of the page that a new article will have. */
export function newPathOf(
	{ slug, community, facts }: ConvertedArticle,
	siteLang: string,
	place = { slug, community: community.slug },
): string {
	const path = `${articleListPath(place.community, facts.kind)}${place.slug}/`;
	return toLangPath(path, facts.lang ?? siteLang, siteLang);
}

/** An article that is there keeps its address, whatever the original says now: other sites link to it. */
function findPlace({ article, known, outcome }: WaitingArticle, shelves: Shelves): string {
	const folder = known?.file.split('/')[1];
	if (known !== undefined && known.slug !== article.slug) {
		outcome.notes.push(
			`The original would now be called "${article.slug}"; the address stays as it is`,
		);
	}
	if (folder !== undefined) {
		if (folder !== article.community.slug) {
			outcome.notes.push(
				`The original would now stand in ${article.community.slug}; the article stays in ${folder}`,
			);
		}
		return folder;
	}
	const { slug, title: value } = article.community;
	const title = shelves.communityTitle(article.community);
	if (value !== undefined && title !== undefined && title !== value) {
		const why = `the community is called "${title}" already`;
		outcome.homeless.push({ field: 'identifier', value, why });
	}
	return slug;
}

/** The old paths that may forward here. One that is a page, or leads elsewhere already, goes to the report. */
function claimOldPaths(
	{ article, known, outcome }: WaitingArticle,
	place: { community: string; slug: string },
	{ pathOwners, siteLang }: Surroundings,
): string[] {
	const ownPath = newPathOf(article, siteLang, place);
	return article.oldPaths.filter((path) => {
		const served = normalisePath(path);
		if (served === ownPath) return false;
		const owner = pathOwners.get(served);
		if (owner !== undefined && owner !== known?.file) {
			outcome.homeless.push({ field: 'aliases', value: path, why: `belongs to ${owner}` });
			return false;
		}
		pathOwners.set(served, known?.file ?? outcome.input);
		return true;
	});
}

/** The date that an earlier import gave a piece without one. */
function dateOf(known: ExistingArticle | undefined): string | undefined {
	return /^date: ['"]?(\d{4}-\d\d-\d\d)/m.exec(known?.text ?? '')?.[1];
}

/** Empty lists are not written: the schema has them by itself. */
function listOrNothing(items: string[]): string[] | undefined {
	return items.length === 0 ? undefined : [...new Set(items)];
}
