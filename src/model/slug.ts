/** What a slug looks like: lower-case letters and digits in groups joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest slug that we make or accept. File systems and URLs bear more; people do not. */
export const maxSlugLength = 120;

/**
 * Turns any text into a slug: marks stripped, everything else folded to single hyphens, cut at a word.
 * Text without a letter or digit gives an empty string: the caller decides what to do then.
 *
 * @example toSlug('Chronic Care Management (CCM)') // 'chronic-care-management-ccm'
 * @example toSlug('Élan vital & co') // 'elan-vital-and-co'
 */
export function toSlug(text: string): string {
	const slug = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/&/g, ' and ')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (slug.length <= maxSlugLength) return slug;
	const cut = slug.slice(0, maxSlugLength + 1);
	const end = cut.lastIndexOf('-');
	return slug.slice(0, end > 0 ? end : maxSlugLength);
}

/** Whether a text may be used as a slug as it stands. */
export function isSlug(text: string): boolean {
	return text.length <= maxSlugLength && slugPattern.test(text);
}
