import type { CurrentCorpus } from '../corpus/current.ts';
import { drawQrCode, type QrCode } from '../media/qr-code.ts';
import { campaignPhase } from '../model/campaign-period.ts';
import type { Campaign } from '../model/schemas/campaign.ts';
import { entryPath, handoutPath } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { communityView, type CommunityView } from './community.ts';
import { reviewView, type ReviewView } from './people.ts';
import { siteView, type PageView, type SiteView } from './site.ts';

/** A campaign on paper. */
export interface HandoutView {
	site: SiteView;
	page: PageView;
	community: CommunityView;
	campaign: Pick<
		Campaign,
		'title' | 'description' | 'keyMessages' | 'faq' | 'action' | 'urgentHelp' | 'sources'
	>;
	/** The address that the code leads to. */
	url: string;
	qr: QrCode;
	review?: ReviewView | undefined;
}

/** The handouts of all campaigns that offer one and have not ended. */
export function handoutViews(corpus: CurrentCorpus): (HandoutView & { slug: string })[] {
	const site = siteView(corpus);
	const strings = stringsOf(site.lang).campaigns;
	return corpus.public.campaigns
		.filter(({ data }) => data.handout && campaignPhase(data, corpus.today) !== 'ended')
		.map((entry) => {
			const { data, slug } = entry;
			const url = site.url + entryPath(entry, site.lang);
			return {
				slug,
				site,
				page: {
					path: handoutPath(slug),
					title: strings.handoutTitle(data.title),
					description: data.description,
					crumbs: [],
					// The campaign's own page is the one to find; the handout is the one to print.
					noindex: true,
					structured: [],
				},
				community: communityView(data.community, corpus),
				campaign: {
					title: data.title,
					description: data.description,
					keyMessages: data.keyMessages,
					faq: data.faq,
					action: data.action,
					urgentHelp: data.urgentHelp,
					sources: data.sources,
				},
				url,
				qr: drawQrCode(url),
				review: reviewView(data.review, corpus),
			};
		});
}
