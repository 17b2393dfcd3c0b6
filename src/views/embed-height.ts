import { estimateHeight, maxCardHeight, usualWidths, type TextBlock } from '../embed/height.ts';
import type { EmbedPageView } from './embed-page-view.ts';

/** The heights of an embed for places that cannot fit it by themselves. */
export interface EmbedHeights {
	narrow: number;
	wide: number;
}

/** About how tall an embed is, on a phone and on a wide page. */
export function embedHeights(page: EmbedPageView): EmbedHeights {
	const blocks = blocksOf(page);
	return {
		narrow: estimateHeight(blocks, usualWidths.narrow),
		wide: estimateHeight(blocks, usualWidths.wide),
	};
}

/** A card never grows beyond its limit: it leaves out its last messages first, then its description. */
export function fitCard(page: EmbedPageView): EmbedPageView {
	if (page.view !== 'card' || embedHeights(page).narrow <= maxCardHeight) return page;
	if (page.keyMessages.length > 0) {
		return fitCard({ ...page, keyMessages: page.keyMessages.slice(0, -1) });
	}
	return page.lead === undefined ? page : fitCard({ ...page, lead: undefined });
}

/** The pieces of an embed from top to bottom, with the room that its stylesheet gives them. */
export function blocksOf(page: EmbedPageView): TextBlock[] {
	const { practice, action, events } = page;
	const text = (value: string | undefined, space = 12): TextBlock[] =>
		value === undefined ? [] : [{ length: value.length, space }];
	return [
		...text(page.overline, 4),
		{ length: page.heading.length, size: 26, space: 8 },
		...text(page.lead),
		...text(page.urgentHelp, 44),
		...text(page.ended?.afterwards, 72),
		...(page.keyMessages.length > 0 ? [{ length: 1, space: 56 }] : []),
		...page.keyMessages.flatMap((message) => text(message, 6)),
		...page.facts.map(({ label, value }) => ({ length: label.length + value.length, space: 12 })),
		...(page.composite ? [{ length: 100, space: 40 }] : []),
		...page.quotes.map((quote) => ({
			length: quote.text.length + quote.typicality.length + (quote.compensation?.length ?? 0) + 120,
			space: 60,
		})),
		// Headings, lists and boxes need about as much again as every fourth line of plain text.
		...(page.textLength === 0 ? [] : [{ length: page.textLength * 1.25, space: 160 }]),
		...page.sections.map((section) => ({
			length: section.heading.length + section.text.length,
			space: 60,
		})),
		...page.faq.map(({ question }) => ({ length: question.length, space: 26 })),
		...(page.faq.length > 0 ? [{ length: 1, space: 40 }] : []),
		...(action === undefined && practice === undefined ? [] : [{ length: 40, space: 76 }]),
		...(practice === undefined ? [] : [{ length: 40, space: 40 + 24 * practice.address.length }]),
		...(events ?? []).map(({ title, when, zone }) => ({
			length: title.length + when.length + (zone?.length ?? 0) + 40,
			space: 60,
		})),
		...(events?.length === 0 ? [{ length: 40 }] : []),
		...(page.sources.length > 0 ? [{ length: 1, space: 30 }] : []),
		...page.sources.map(({ label }) => ({ length: label.length, space: 6 })),
		...text(page.review),
		{ length: page.site.name.length + 40, space: 60 },
	];
}
