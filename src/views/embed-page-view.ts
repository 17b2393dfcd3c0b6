import type { CurrentCorpus } from '../corpus/current.ts';
import type { EmbedEntry } from '../corpus/embeds.ts';
import type { EmbedView } from '../model/embed-paths.ts';
import { formatDay } from '../model/lang.ts';
import type { Campaign } from '../model/schemas/campaign.ts';
import type { CaseStudy } from '../model/schemas/case-study.ts';
import { entryPath } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import type { PartView } from './body.ts';
import type { EventRowView } from './event-row.ts';
import { personLinks } from './people.ts';
import type { PracticeCardView } from './practice-card.ts';

/** What an embed shows. All of it is there without a script. */
export interface EmbedPageView {
	/** The site that it comes from. */
	site: { name: string; url: string; lang: string };
	lang: string;
	view: EmbedView;
	heading: string;
	overline?: string | undefined;
	lead?: string | undefined;
	urgentHelp?: string | undefined;
	/** What a campaign that has ended says instead of its advice. */
	ended?: { on: string; afterwards: string } | undefined;
	/** A story of nobody, which says so. */
	composite: boolean;
	/** A story that was told with the consent of the person in it. */
	hasConsent: boolean;
	facts: CaseStudy['facts'];
	quotes: CaseStudy['quotes'];
	keyMessages: string[];
	parts: PartView[];
	sections: Campaign['sections'];
	faq: Campaign['faq'];
	action?: Campaign['action'];
	events?: EventRowView[] | undefined;
	practice?: PracticeCardView | undefined;
	sources: Campaign['sources'];
	/** When it was last reviewed and by whom, in words. */
	review?: string | undefined;
	/** The page on our site that it comes from. */
	source: string;
	/** How many characters its text has, about, for its height. */
	textLength: number;
}

/** What every piece shows of itself, whatever follows. */
export function pieceHead(
	entry: EmbedEntry,
	view: EmbedView,
	corpus: CurrentCorpus,
): EmbedPageView {
	const { data } = entry;
	return {
		...emptyEmbed(corpus, entryPath(entry, corpus.site.lang)),
		lang: entry.lang,
		view,
		heading: data.title,
		lead: data.description,
		urgentHelp: 'urgentHelp' in data ? data.urgentHelp : undefined,
		review: reviewInWords(data.review, corpus),
	};
}

/**
 * An embed that shows nothing yet.
 *
 * @param source The page on our site that it comes from.
 */
export function emptyEmbed({ site, settings }: CurrentCorpus, source: string): EmbedPageView {
	return {
		site: { name: site.name, url: settings.siteUrl, lang: site.lang },
		lang: site.lang,
		view: 'full',
		heading: '',
		composite: false,
		hasConsent: false,
		facts: [],
		quotes: [],
		keyMessages: [],
		parts: [],
		sections: [],
		faq: [],
		sources: [],
		source,
		textLength: 0,
	};
}

function reviewInWords(review: Campaign['review'], corpus: CurrentCorpus): string | undefined {
	if (review === undefined) return undefined;
	const { lang } = corpus.site;
	const strings = stringsOf(lang).embed;
	const day = formatDay(review.on, lang);
	const names = personLinks([review.by], corpus).map(({ label }) => label);
	return names.length === 0 ? strings.reviewed(day) : strings.reviewedBy(day, names.join(', '));
}
