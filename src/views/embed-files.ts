import type { CurrentCorpus } from '../corpus/current.ts';
import type { Embed, EmbedEntry } from '../corpus/embeds.ts';
import { toPlainCopy } from '../embed/plain-copy.ts';
import { estimateHeight } from '../embed/height.ts';
import { toOEmbed, oembedWidth } from '../embed/oembed.ts';
import { drawQrCode, type QrCode } from '../media/qr-code.ts';
import { embedParam } from '../model/embed-paths.ts';
import { formatDay } from '../model/lang.ts';
import { carriersOf, currentEmbeds } from './embed.ts';
import { blocksOf, fitCard } from './embed-height.ts';
import { embedPage } from './embed-page.ts';
import { absoluteHtml } from './feeds.ts';
import { withoutAnchors } from './text-parts.ts';
import { practiceCard } from './practice-card.ts';

/**
 * The oEmbed answers of all embeds, by their address. Those of old slugs and of practices that have left answer too:
 * WordPress asks again and again.
 */
export function oembedAnswers(corpus: CurrentCorpus) {
	const { site, settings } = corpus;
	return currentEmbeds(corpus).flatMap((embed) => {
		const page = embedPage(embed, 'card', corpus);
		return carriersOf(embed, corpus, new Map()).map(({ slug: practice, card }) => {
			const { slug } = embed;
			const fitted = fitCard({ ...page, practice: card });
			const answer = toOEmbed({
				siteUrl: settings.siteUrl,
				siteName: site.name,
				publisher: site.publisher ?? site.name,
				slug,
				practice,
				title: fitted.heading,
				source: fitted.source,
				height: estimateHeight(blocksOf(fitted), oembedWidth),
			});
			return { param: embedParam({ slug, practice }), answer };
		});
	});
}

/**
 * The copies in plain HTML of all that is shown or has ended, by the address of their embed. A story that somebody may
 * take back is not among them: nothing reaches a copy.
 */
export function plainCopies(corpus: CurrentCorpus): { param: string; text: string }[] {
	return currentEmbeds(corpus)
		.filter(({ state, entry }) => state !== 'gone' && mayBeCopied(entry))
		.flatMap((embed) => [
			{ param: embedParam(embed), text: plainCopy(embed, undefined, corpus) },
			...embed.practices.map((practice) => ({
				param: embedParam({ slug: embed.slug, practice: practice.slug }),
				text: plainCopy(embed, practice, corpus),
			})),
		]);
}

/** Whether a piece may leave our hands for good. */
export function mayBeCopied({ collection, data }: EmbedEntry): boolean {
	return collection === 'campaigns' || data.consent === undefined;
}

/** The QR codes of all that is shown, by slug: each leads to our own page. */
export function embedQrCodes(corpus: CurrentCorpus): { slug: string; qr: QrCode }[] {
	return currentEmbeds(corpus)
		.filter(({ state }) => state !== 'gone')
		.map((embed) => {
			const { source } = embedPage(embed, 'card', corpus);
			return { slug: embed.slug, qr: drawQrCode(corpus.settings.siteUrl + source) };
		});
}

function plainCopy(
	embed: Embed,
	practice: Embed['practices'][number] | undefined,
	corpus: CurrentCorpus,
): string {
	const page = embedPage(embed, 'full', corpus);
	const url = page.site.url + page.source;
	return toPlainCopy({
		...page,
		lang: page.site.lang,
		siteName: page.site.name,
		url,
		day: formatDay(corpus.today, page.site.lang),
		title: page.heading,
		afterwards: page.ended?.afterwards,
		body: page.parts.length === 0 ? '' : absoluteHtml(withoutAnchors(embed.entry.body.html), url),
		practice: practice === undefined ? undefined : practiceCard(practice, corpus, new Map()),
	});
}
