import ArticlePage from '../../src/components/ArticlePage.astro';
import PlainPage from '../../src/components/PlainPage.astro';
import CampaignPage from '../../src/components/campaign/CampaignPage.astro';
import CaseStudyPage from '../../src/components/case-study/CaseStudyPage.astro';
import EventPage from '../../src/components/event/EventPage.astro';
import type { CurrentCorpus } from '../../src/corpus/current.ts';
import type { EntryIn } from '../../src/corpus/corpus.ts';
import { articleView } from '../../src/views/article.ts';
import { campaignView } from '../../src/views/campaign.ts';
import type { Pictures } from '../../src/views/card.ts';
import { caseStudyView } from '../../src/views/case-study.ts';
import { eventView } from '../../src/views/event.ts';
import { plainPageView } from '../../src/views/hubs.ts';
import type { PreviewedCollection } from './collections.ts';

/** A page of the site: one of its components, and what it is given. */
export interface PreviewPage {
	component: unknown;
	props: object;
}

type PageMaker<C extends PreviewedCollection> = (
	entry: EntryIn<C>,
	corpus: CurrentCorpus,
	pictures: Pictures,
) => PreviewPage;

/** The page of an entry of each collection, live or not: a preview shows what will be there. */
export const pages: { [C in PreviewedCollection]: PageMaker<C> } = {
	articles: (...facts) => ({ component: ArticlePage, props: { article: articleView(...facts) } }),
	'case-studies': (...facts) => ({
		component: CaseStudyPage,
		props: { view: caseStudyView(...facts) },
	}),
	campaigns: (...facts) => ({ component: CampaignPage, props: { view: campaignView(...facts) } }),
	events: (...facts) => ({ component: EventPage, props: { view: eventView(...facts) } }),
	pages: (...facts) => ({ component: PlainPage, props: { view: plainPageView(...facts) } }),
};
