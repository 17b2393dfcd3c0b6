/**
 * What a slug looks like: lower-case letters and digits in groups joined by single hyphens.
 * Never digits alone: `/topics/asthma/2/` is the second page of a list.
 */
export const slugPattern = /^(?!\d+$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest slug that we make or accept. File systems and URLs bear more; people do not. */
export const maxSlugLength = 120;

/**
 * Turns any text into a slug: marks stripped, everything else folded to single hyphens, cut at a word.
 * Text without a letter or digit gives an empty string: the caller decides what to do then.
 *
 * @example toSlug('Chronic Care Management (CCM)') // 'chronic-care-management-ccm'
 * @example toSlug('Élan vital & co') // 'elan-vital-and-co'
 * @example toSlug('2024') // 'no-2024'
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
	const cut = cutAtWord(slug);
	return /^\d+$/.test(cut) ? cutAtWord(`no-${cut}`) : cut;
}

/** Whether a text may be used as a slug as it stands. */
export function isSlug(text: string): boolean {
	return text.length <= maxSlugLength && slugPattern.test(text);
}

function cutAtWord(slug: string): string {
	if (slug.length <= maxSlugLength) return slug;
	const end = slug.slice(0, maxSlugLength + 1).lastIndexOf('-');
	return slug.slice(0, end > 0 ? end : maxSlugLength);
}
