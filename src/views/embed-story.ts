import type { EntryIn } from '../corpus/corpus.ts';
import type { CurrentCorpus } from '../corpus/current.ts';
import type { EmbedEntry } from '../corpus/embeds.ts';
import type { EmbedView } from '../model/embed-paths.ts';
import { paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { emptyEmbed, pieceHead, type EmbedPageView } from './embed-page-view.ts';
import { textParts } from './text-parts.ts';

/** A story whose consent covers being shown elsewhere. */
export function storyEmbed(
	entry: EntryIn<'case-studies'>,
	view: EmbedView,
	corpus: CurrentCorpus,
): EmbedPageView {
	const { data } = entry;
	const isCard = view !== 'full';
	return {
		...pieceHead(entry, view, corpus),
		overline: stringsOf(corpus.site.lang).caseStudies.one,
		composite: data.composite,
		hasConsent: data.consent !== undefined,
		facts: isCard ? [] : data.facts,
		quotes: isCard ? [] : data.quotes,
		parts: isCard ? [] : textParts(entry.body),
		textLength: isCard ? 0 : entry.body.text.length,
	};
}

/** The tombstone of a story. It takes nothing from the story but the address. */
export function goneEmbed(
	entry: EmbedEntry,
	view: EmbedView,
	corpus: CurrentCorpus,
): EmbedPageView {
	const { title, text } = stringsOf(corpus.site.lang).embed.gone;
	const source = entry.collection === 'case-studies' ? paths.caseStudies : paths.campaigns;
	return { ...emptyEmbed(corpus, source), view, heading: title, lead: text };
}
