import ArticlePage from '../../src/components/ArticlePage.astro';
import CommunityPage from '../../src/components/CommunityPage.astro';
import PersonPage from '../../src/components/PersonPage.astro';
import PlainPage from '../../src/components/PlainPage.astro';
import TopicPage from '../../src/components/TopicPage.astro';
import CampaignPage from '../../src/components/campaign/CampaignPage.astro';
import CaseStudyPage from '../../src/components/case-study/CaseStudyPage.astro';
import EventPage from '../../src/components/event/EventPage.astro';
import PracticePage from '../../src/components/practice/PracticePage.astro';
import type { CurrentCorpus } from '../../src/corpus/current.ts';
import type { EntryIn } from '../../src/corpus/corpus.ts';
import type { CollectionName } from '../../src/model/collections.ts';
import { articleView } from '../../src/views/article.ts';
import { campaignView } from '../../src/views/campaign.ts';
import type { Pictures } from '../../src/views/card.ts';
import { caseStudyView } from '../../src/views/case-study.ts';
import { eventView } from '../../src/views/event.ts';
import { personPages, topicPages } from '../../src/views/hub-lists.ts';
import { communityPageView, plainPageView } from '../../src/views/hubs.ts';
import { practiceView } from '../../src/views/practice.ts';

/** A page of the site: one of its components, and what it is given. */
export interface PreviewPage {
	component: unknown;
	props: object;
}

type PageMaker<C extends CollectionName> = (
	entry: EntryIn<C>,
	corpus: CurrentCorpus,
	pictures: Pictures,
) => PreviewPage;

/**
 * The page of an entry of each collection, live or not: a preview shows what will be there. Of what lists pieces on several pages,
 * the first.
 */
export const pages: { [C in CollectionName]: PageMaker<C> } = {
	articles: (...facts) => ({ component: ArticlePage, props: { article: articleView(...facts) } }),
	'case-studies': (...facts) => ({
		component: CaseStudyPage,
		props: { view: caseStudyView(...facts) },
	}),
	campaigns: (...facts) => ({ component: CampaignPage, props: { view: campaignView(...facts) } }),
	events: (...facts) => ({ component: EventPage, props: { view: eventView(...facts) } }),
	communities: (...facts) => ({
		component: CommunityPage,
		props: { view: communityPageView(...facts) },
	}),
	topics: (...facts) => ({ component: TopicPage, props: { ...topicPages(...facts)[0] } }),
	people: (...facts) => ({ component: PersonPage, props: { ...personPages(...facts)[0] } }),
	practices: (...facts) => ({ component: PracticePage, props: { view: practiceView(...facts) } }),
	pages: (...facts) => ({ component: PlainPage, props: { view: plainPageView(...facts) } }),
};
