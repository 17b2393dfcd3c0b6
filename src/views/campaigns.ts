import type { CurrentCorpus } from '../corpus/current.ts';
import { campaignPeriod, type CampaignPhase } from '../model/campaign-period.ts';
import { paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { calendarView, type CalendarView } from './campaign-calendar.ts';
import { posterView, type PosterView } from './campaign.ts';
import type { Pictures } from './card.ts';
import { indexPage } from './hubs.ts';
import type { PageView, SiteView } from './site.ts';

/** All campaigns: what runs, what comes, what was, and the year at a glance. */
export interface CampaignsView {
	site: SiteView;
	page: PageView;
	calendar: CalendarView;
	groups: { phase: CampaignPhase; posters: PosterView[] }[];
}

const phases: readonly CampaignPhase[] = ['running', 'coming', 'ended'];

/** The page of all campaigns. Running and coming ones by their next day, past ones the latest first. */
export function campaignsView(corpus: CurrentCorpus, pictures: Pictures): CampaignsView {
	const strings = stringsOf(corpus.site.lang).campaigns;
	const entries = corpus.public.campaigns.toSorted((a, b) =>
		compare(
			campaignPeriod(a.data, corpus.today).starts,
			campaignPeriod(b.data, corpus.today).starts,
		),
	);
	const posters = entries.map((entry) => posterView(entry, corpus, pictures));
	return {
		...indexPage(corpus, paths.campaigns, strings.list, strings.intro),
		calendar: calendarView(entries, corpus),
		groups: phases
			.map((phase) => ({ phase, posters: posters.filter((poster) => poster.phase === phase) }))
			.map((group) =>
				group.phase === 'ended' ? { ...group, posters: group.posters.reverse() } : group,
			)
			.filter((group) => group.posters.length > 0),
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
