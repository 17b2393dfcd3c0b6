/**
 * What a word is, for the index and the query alike: a run of letters and digits, without marks,
 * in lower case. Apostrophes join (`patient's` is `patients`), everything else parts.
 */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** Longer runs are keys, hashes or addresses: what follows is of no use to a reader. */
export const maxTermLength = 40;

/**
 * The form under which a word is filed. Empty when nothing is left of it.
 *
 * @example toTerm('Élan') // 'elan'
 */
export function toTerm(word: string): string {
	if (/^[a-z0-9]{1,40}$/.test(word)) return word;
	return (
		word
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, '')
			.slice(0, maxTermLength)
			// A cut between the halves of a surrogate pair would leave text that is not well formed.
			.replace(/[\uD800-\uDBFF]$/, '')
	);
}

/** All words of a text in their order, as terms. */
export function toTerms(text: string): string[] {
	return (text.toLowerCase().match(wordPattern) ?? []).map(toTerm).filter((term) => term !== '');
}

/**
 * What the inflected forms of an English word have in common. It is compared, never shown or stored,
 * so it need not be a word; other languages lose nothing but this comfort.
 *
 * @example toStem('managing') === toStem('manages') // true
 */
export function toStem(term: string): string {
	if (term.length < 4) return term;
	return term
		.replace(/ie[sd]$/, 'y')
		.replace(/(ss|[cs]h|x|z)es$|([^sui])s$/, '$1$2')
		.replace(/^(.*[aeiouy].+)(?:ing|ed)$/, '$1')
		.replace(/([bdgmnprt])\1$/, '$1')
		.replace(/(....)e$/, '$1');
}
