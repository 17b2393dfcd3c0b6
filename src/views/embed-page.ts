import type { CurrentCorpus } from '../corpus/current.ts';
import type { Embed } from '../corpus/embeds.ts';
import type { EmbedView } from '../model/embed-paths.ts';
import { campaignEmbed, endedEmbed } from './embed-campaign.ts';
import { campaignEventsEmbed } from './embed-events.ts';
import type { EmbedPageView } from './embed-page-view.ts';
import { goneEmbed, storyEmbed } from './embed-story.ts';

/** An embed of a piece, as it shows itself today. */
export function embedPage(
	{ entry, state }: Pick<Embed, 'entry' | 'state'>,
	view: EmbedView,
	corpus: CurrentCorpus,
): EmbedPageView {
	if (state === 'gone') return goneEmbed(entry, view, corpus);
	if (entry.collection === 'case-studies') return storyEmbed(entry, view, corpus);
	if (view === 'events') return campaignEventsEmbed(entry, corpus);
	return state === 'ended' ? endedEmbed(entry, view, corpus) : campaignEmbed(entry, view, corpus);
}
