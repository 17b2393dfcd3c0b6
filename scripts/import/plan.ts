import { digestOf } from '../../src/corpus/cache.ts';
import { createClaims, type Claims } from './claims.ts';
import { convertArticle, type ConversionContext } from './convert-article.ts';
import { decideOutcome } from './decide-outcome.ts';
import type { ExistingContent } from './existing.ts';
import { toOriginIndex } from './identity.ts';
import type { InputFile } from './input-files.ts';
import { createFailure, ImportError, type ImportProblem, type Outcome } from './outcome.ts';
import { parseInput } from './parse-input.ts';
import type { PlacedPicture } from './pictures.ts';
import { readInput } from './read-input.ts';
import { createShelves } from './shelves.ts';
import { newPathOf, settleArticle, type PlannedWrite, type WaitingArticle } from './settle.ts';

/** What an import would do. Nothing has been written yet. */
export interface ImportPlan {
	outcomes: Outcome[];
	/** Files to write, below the content root: what articles refer to first, then the articles. */
	writes: PlannedWrite[];
	pictures: PlacedPicture[];
}

/** Raise it when the same input has to give another file than before: all files that nobody changed are then written anew. */
const conversionVersion = 1;

/**
 * Works out what becomes of every input. Reads files and writes none.
 *
 * An article is found again by its origin wherever an editor has moved it. One that an editor has deleted
 * is created again: whoever wants to keep a piece off the site sets `draft: true`.
 *
 * @param onProgress Told how many inputs are done.
 */
export function planImport(
	files: readonly InputFile[],
	existing: ExistingContent,
	context: ConversionContext,
	onProgress: (done: number) => void = () => undefined,
): ImportPlan {
	const claims = createClaims(existing);
	const waiting: WaitingArticle[] = [];
	const outcomes = files.map((file, i) => {
		onProgress(i);
		return planInput(file, existing, context, claims, waiting);
	});
	const shelves = createShelves(existing);
	const pathOwners = claimPages(existing, waiting);
	const writes = waiting.flatMap((article) =>
		settleArticle(article, { shelves, pathOwners, siteLang: existing.siteLang }),
	);
	return {
		outcomes,
		writes: [...new Map(writes.map((write) => [write.file, write])).values()].sort(
			(a, b) => rankOf(a.file) - rankOf(b.file),
		),
		pictures: waiting
			.filter(({ outcome }) => outcome.status !== 'failed')
			.flatMap(({ article }) => article.pictures),
	};
}

function planInput(
	file: InputFile,
	existing: ExistingContent,
	context: ConversionContext,
	claims: Claims,
	waiting: WaitingArticle[],
): Outcome {
	try {
		const { bytes, text } = readInput(file.path);
		const article = convertArticle(file, parseInput(file.path, text), context);
		const known = existing.articlesByOrigin.get(toOriginIndex(article.origin));
		claims.claim(file, article, known);
		const pictures = article.pictures.map(({ digest }) => digest);
		const original = digestOf([conversionVersion, digestOf(bytes), ...pictures].join('\n'));
		const outcome = decideOutcome(file, article, known, original);
		if (['created', 'draft', 'updated'].includes(outcome.status)) {
			waiting.push({ article, known, original, outcome });
		}
		return outcome;
	} catch (error) {
		return createFailure(
			file.path,
			error instanceof ImportError ? error.problem : toProblem(error),
		);
	}
}

/** Whatever else goes wrong with one file, such as a page that is nested too deep, is no reason to lose the others. */
function toProblem(error: unknown): ImportProblem {
	return {
		message: `The file cannot be converted: ${error instanceof Error ? error.message : String(error)}`,
		remedy: 'Save it in a simpler form, for example as Markdown',
	};
}

/** The owner of every path once this import is done, so that no old path is given away that a new page needs. */
function claimPages(
	existing: ExistingContent,
	waiting: readonly WaitingArticle[],
): Map<string, string> {
	const owners = new Map(existing.pathOwners);
	for (const { article, known, outcome } of waiting) {
		if (known === undefined) owners.set(newPathOf(article, existing.siteLang), outcome.input);
	}
	return owners;
}

/** What articles refer to comes before them. */
function rankOf(file: string): number {
	return file.startsWith('articles/') ? 1 : 0;
}
