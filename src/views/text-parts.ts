import type { Body } from '../model/entry.ts';
import { partViews, type PartView } from './body.ts';

/** A body without pictures: they stay on our page, so that an embed stays light. */
export function textParts(body: Body): PartView[] {
	return withoutPictures(partViews(body, new Map()));
}

/** HTML whose headings do not link to themselves, which makes no sense on somebody else's page. */
export function withoutAnchors(html: string): string {
	return html.replace(headingAnchor, '$1');
}

const headingAnchor = /<a class="anchor"[^>]*>(.*?)<\/a>/g;

function withoutPictures(parts: readonly PartView[]): PartView[] {
	return parts.flatMap((part): PartView[] => {
		if (part.kind === 'picture') return [];
		return part.kind === 'html'
			? [{ ...part, html: withoutAnchors(part.html) }]
			: [{ ...part, parts: withoutPictures(part.parts) }];
	});
}
