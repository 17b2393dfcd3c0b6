import type { CurrentCorpus } from '../corpus/current.ts';
import { sharePicturesOf, type SharePicture } from '../media/share-picture.ts';
import type { PosterShapeName } from '../media/share-picture/shapes.ts';
import { campaignPeriod } from '../model/campaign-period.ts';
import type { HueName } from '../model/hues.ts';
import { formatDay } from '../model/lang.ts';
import type { Campaign } from '../model/schemas/campaign.ts';
import { shareNetworks, type ShareNetworkName } from '../model/share-networks.ts';
import { composeShareText, type ShareFacts } from '../model/share-texts.ts';
import { entryPath, paths, shareKitPath, sharePath, sharePicturePath } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { communityView } from './community.ts';
import { altOf, listShared, posterOf, type SharedEntry } from './share-poster.ts';
import { siteView, type PageView, type SiteView } from './site.ts';

/** Ready texts and pictures of a piece, each to be taken alone or all in one file. */
export interface ShareKitView {
	site: SiteView;
	page: PageView;
	hue: HueName;
	title: string;
	href: string;
	link: string;
	/** Until when the texts hold, as a sentence. */
	until?: string | undefined;
	texts: { id: ShareNetworkName; network: string; text: string; used: number; limit: number }[];
	hashtags: string;
	pictures: KitPicture[];
	zip: { href: string; file: string };
}

interface KitPicture {
	id: PosterShapeName;
	href: string;
	/** What the file is called once it has been downloaded. */
	file: string;
	alt: string;
	width: number;
	height: number;
}

/** A piece's kit: its page, and what its pictures and its file are made from. */
export interface ShareKit {
	/** The piece's path without the slashes around it. */
	piece: string;
	view: ShareKitView;
	pictures: SharePicture[];
}

/** The kits of everything that may be shared. */
export function shareKits(corpus: CurrentCorpus): ShareKit[] {
	return listShared(corpus).map((entry) => createKit(entry, corpus));
}

/** The texts of a kit as files of its archive, by name. */
export function kitTexts(view: ShareKitView): Record<string, string> {
	const strings = stringsOf(view.site.lang).share;
	const about = [view.title, view.link, view.until ?? '', view.hashtags];
	const alts = view.pictures.map(({ file, alt }) => `${file}\n${alt}`);
	return {
		[`${strings.files.about}.txt`]: toFile(about),
		[`${strings.files.alts}.txt`]: toFile(alts),
		...Object.fromEntries(view.texts.map(({ id, text }) => [`${id}.txt`, toFile([text])])),
	};
}

function createKit(entry: SharedEntry, corpus: CurrentCorpus): ShareKit {
	const site = siteView(corpus);
	const strings = stringsOf(site.lang);
	const { data, slug } = entry;
	const href = entryPath(entry, site.lang);
	const link = site.url + href;
	const pictures = sharePicturesOf(posterOf(entry, corpus));
	const facts = factsOf(entry, link, site.lang);
	const list =
		entry.collection === 'campaigns'
			? { href: paths.campaigns, label: strings.campaigns.list }
			: { href: paths.caseStudies, label: strings.caseStudies.list };
	const path = sharePath(href);
	const view: ShareKitView = {
		site,
		page: {
			path,
			title: strings.share.title(data.title),
			description: strings.share.intro,
			crumbs: [
				{ href: paths.home, label: strings.home },
				list,
				{ href, label: data.title },
				{ href: path, label: strings.share.kit },
			],
			noindex: true,
			picture: undefined,
			structured: [],
		},
		hue: communityView(data.community, corpus).hue,
		title: data.title,
		href,
		link,
		until: entry.collection === 'campaigns' ? untilNote(entry.data, corpus) : undefined,
		texts: textsOf(facts),
		hashtags: facts.hashtags.map((tag) => `#${tag}`).join(' '),
		pictures: pictures.map(({ shape, key, width, height, poster }) => ({
			id: shape,
			href: sharePicturePath(key),
			file: `${slug}-${width}x${height}.png`,
			alt: altOf(poster, site.lang),
			width,
			height,
		})),
		zip: { href: shareKitPath(href), file: `${slug}-share-kit.zip` },
	};
	return { piece: href.slice(1, -1), view, pictures };
}

function untilNote(campaign: Campaign, { site, today }: CurrentCorpus): string {
	const { ends } = campaignPeriod(campaign, today);
	return stringsOf(site.lang).share.until(formatDay(ends, site.lang));
}

function textsOf(facts: ShareFacts): ShareKitView['texts'] {
	const names = Object.keys(shareNetworks) as ShareNetworkName[]; // the keys of the table
	return names.flatMap((id) => {
		const { name, limit, measure } = shareNetworks[id];
		const text = composeShareText(shareNetworks[id], facts);
		return text === undefined ? [] : [{ id, network: name, text, used: measure(text), limit }];
	});
}

/** What the texts are made from. A story's quotes stay out: they must not stand without what is typical. */
function factsOf(entry: SharedEntry, link: string, lang: string): ShareFacts {
	const strings = stringsOf(lang);
	const shared = {
		title: entry.data.title,
		description: entry.data.description,
		link,
		linkNote: strings.share.readAt(link.replace(/^https?:\/\//, '')),
	};
	if (entry.collection === 'case-studies') {
		const notice = entry.data.composite ? strings.caseStudies.composite : undefined;
		return { ...shared, notice, keyMessages: [], hashtags: [] };
	}
	const { action, keyMessages, urgentHelp, hashtags } = entry.data;
	return {
		...shared,
		keyMessages,
		urgentHelp: urgentHelp && `${strings.urgentHelp}: ${urgentHelp}`,
		// An address of its own would compete with the link: the page has both.
		action: action && [action.label, action.phone].filter(Boolean).join(': '),
		hashtags,
	};
}

function toFile(blocks: readonly string[]): string {
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
