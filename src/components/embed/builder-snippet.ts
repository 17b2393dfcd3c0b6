import {
	cardSnippet,
	iframeSnippet,
	scriptSnippet,
	urlSnippet,
	type SnippetFacts,
} from '../../embed/snippets.ts';
import { embedFiles, embedPath } from '../../model/embed-paths.ts';
import type { BuilderData, Choice } from './builder-choice.ts';

/** The snippet of a choice. Plain HTML is a file that the build has written; the others are made here. */
export async function writeSnippet(choice: Choice, data: BuilderData): Promise<string> {
	const { piece, form, view, options } = choice;
	const practice = piece.practices.find(({ slug }) => slug === options.practice);
	const heights = (practice ?? piece).heights[view];
	const facts: SnippetFacts = {
		...data,
		...piece,
		view,
		options,
		height: heights?.narrow ?? 0,
		release: choice.isLocked ? data.release : undefined,
	};
	if (form === 'script') return scriptSnippet(facts);
	if (form === 'iframe') return iframeSnippet(facts);
	if (form === 'url') return urlSnippet(facts);
	if (form === 'card') return cardSnippet(facts, data.cardText);
	const file = embedPath({ slug: piece.slug, practice: options.practice }) + embedFiles.copy;
	const response = await fetch(file);
	return response.ok ? response.text() : urlSnippet(facts);
}
