import type { EntryIn } from '../corpus/corpus.ts';
import type { CurrentCorpus } from '../corpus/current.ts';
import { campaignPeriod } from '../model/campaign-period.ts';
import type { EmbedView } from '../model/embed-paths.ts';
import { formatDay } from '../model/lang.ts';
import { stringsOf } from '../strings/index.ts';
import { posterView } from './campaign.ts';
import { pieceHead, type EmbedPageView } from './embed-page-view.ts';
import { textParts } from './text-parts.ts';

/** A campaign that runs. A card leaves out all that needs room. */
export function campaignEmbed(
	entry: EntryIn<'campaigns'>,
	view: EmbedView,
	corpus: CurrentCorpus,
): EmbedPageView {
	const { data } = entry;
	const isCard = view === 'card';
	return {
		...pieceHead(entry, view, corpus),
		overline: posterView(entry, corpus, new Map()).when,
		keyMessages: isCard ? data.keyMessages.slice(0, messagesPerCard) : data.keyMessages,
		parts: isCard ? [] : textParts(entry.body),
		sections: isCard ? [] : data.sections,
		faq: isCard ? [] : data.faq,
		action: data.action,
		sources: isCard ? [] : data.sources,
		textLength: isCard ? 0 : entry.body.text.length,
	};
}

/** Of an ended campaign nothing is left but what holds now: its advice is no longer checked. */
export function endedEmbed(
	entry: EntryIn<'campaigns'>,
	view: EmbedView,
	corpus: CurrentCorpus,
): EmbedPageView {
	const { data } = entry;
	const { lang } = corpus.site;
	const on = data.ends ?? data.expiresAt ?? campaignPeriod(data, corpus.today).ends;
	return {
		...pieceHead(entry, view, corpus),
		lead: undefined,
		ended: {
			on: formatDay(on, lang),
			afterwards: data.afterwards ?? stringsOf(lang).campaigns.afterwardsDefault,
		},
	};
}

/** How many key messages a card shows. */
const messagesPerCard = 3;
