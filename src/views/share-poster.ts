import type { CurrentCorpus } from '../corpus/current.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import { sharePictureOf, type SharePicture } from '../media/share-picture.ts';
import type { Poster } from '../media/share-picture/poster.ts';
import { allowsChannel } from '../model/consent.ts';
import type { HueName } from '../model/hues.ts';
import { visibility } from '../model/publishing.ts';
import { sharePicturePath } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { communityView } from './community.ts';
import { describePeriod } from './period-words.ts';

/** What may be shared with a kit: a campaign, or a story whose consent covers social networks. */
export type SharedEntry = EntryIn<'campaigns' | 'case-studies'>;

/** A picture as a page's head names it. */
export interface PreviewPicture {
	/** A path. */
	url: string;
	alt: string;
	width: number;
	height: number;
}

/** Everything that has a share kit. */
export function listShared({ live, today }: CurrentCorpus): SharedEntry[] {
	return [...live.campaigns, ...live['case-studies']].filter((entry) => maySpread(entry, today));
}

/** Whether a piece is there to be shared: live, not ended, and agreed to by those whom it tells of. */
function maySpread(entry: SharedEntry, today: string): boolean {
	return visibility(entry, today) === 'live' && allowsChannel(entry, 'social', today);
}

/** The poster of a piece: its title, its first message, the one thing to do. */
export function posterOf(entry: SharedEntry, corpus: CurrentCorpus): Poster {
	const { data, slug } = entry;
	const facts = {
		...publisherOf(corpus),
		seed: slug,
		hue: communityView(data.community, corpus).hue,
		title: data.title,
	};
	if (entry.collection === 'case-studies') {
		const overline = stringsOf(corpus.site.lang).caseStudies.one;
		return { ...facts, overline, lead: data.description };
	}
	const { keyMessages, description, action } = entry.data;
	return {
		...facts,
		overline: describePeriod(entry.data, corpus),
		lead: keyMessages[0] ?? description,
		action: action?.label,
	};
}

/** The picture that previews of a piece show, or undefined where the piece may not be shared and the site's own stands in. */
export function previewOf(entry: SharedEntry, corpus: CurrentCorpus): PreviewPicture | undefined {
	if (!maySpread(entry, corpus.today)) return undefined;
	return toPreview(sharePictureOf(posterOf(entry, corpus), 'landscape'), corpus);
}

/** The picture that stands for the site itself, and for every page that has none of its own. */
export function sitePicture(corpus: CurrentCorpus): SharePicture {
	const { name, tagline } = corpus.site;
	const facts = { seed: name, hue: siteHue, overline: '', title: name, lead: tagline };
	return sharePictureOf({ ...publisherOf(corpus), ...facts }, 'landscape');
}

/** A drawn picture as a page's head names it. */
export function toPreview(
	{ poster, key, width, height }: SharePicture,
	{ site }: CurrentCorpus,
): PreviewPicture {
	return { url: sharePicturePath(key), alt: altOf(poster, site.lang), width, height };
}

/** What a poster says, for people who cannot see it. */
export function altOf({ title, lead, action }: Poster, lang: string): string {
	const sentences = [title, lead, action ?? ''].filter((text) => text !== '');
	const words = sentences.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
	return stringsOf(lang).share.alt(words);
}

/** The hue of the site's own accent, as near as the communities' colours come to it. */
const siteHue: HueName = 'blue';

function publisherOf({ site, settings }: CurrentCorpus): Pick<Poster, 'site' | 'host'> {
	return { site: site.name, host: new URL(settings.siteUrl).host };
}
