import type { ConvertedArticle } from './convert-article.ts';
import type { ExistingArticle } from './existing.ts';
import type { InputFile } from './input-files.ts';
import type { Outcome, Status } from './outcome.ts';
import { isAsSealed } from './seal.ts';

/**
 * Decides what becomes of an input that could be converted: new, as before, changed, or changed on both sides.
 *
 * @param known The article that an earlier import wrote.
 * @param original The digest of the input as it is now.
 */
export function decideOutcome(
	{ path }: InputFile,
	article: ConvertedArticle,
	known: ExistingArticle | undefined,
	original: string,
): Outcome {
	const status = decideStatus(article, known, original);
	const { fields, notes, removed } = article;
	const outcome: Outcome = {
		input: path,
		status,
		file: known?.file,
		notes,
		used: fields.used(),
		homeless: fields.homeless(),
		removed,
	};
	if (status === 'unchanged' && known !== undefined && !isAsSealed(known.text)) {
		notes.push('An editor has changed the article since; the original has not changed');
	}
	if (status !== 'conflict') return outcome;
	return {
		...outcome,
		problem: {
			message: 'Both the original and the article have changed since the last import',
			remedy: `Put what is new into ${known?.file}, and write origin.original: '${original}' there, so that the next import knows`,
		},
	};
}

function decideStatus(
	{ facts }: ConvertedArticle,
	known: ExistingArticle | undefined,
	original: string,
): Status {
	if (known === undefined) return facts.draft === true ? 'draft' : 'created';
	if (known.original === original) return 'unchanged';
	return isAsSealed(known.text) ? 'updated' : 'conflict';
}
