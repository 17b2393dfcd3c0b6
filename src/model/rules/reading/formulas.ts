/** What is counted in a text. */
export interface TextCounts {
	sentences: number;
	words: number;
	syllables: number;
	/** Words of three syllables and more. */
	longWords: number;
}

/** The fewest sentences that SMOG may be worked out from; its table was made with thirty. */
const smogSentences = 30;

/**
 * The school grade of a text after Flesch and Kincaid: J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom,
 * "Derivation of new readability formulas", Naval Technical Training Command, Research Branch Report 8-75, 1975.
 */
export function fleschKincaidGrade({ sentences, words, syllables }: TextCounts): number {
	return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * The school grade of a text after SMOG, or undefined for a text of fewer than 30 sentences:
 * G. H. McLaughlin, "SMOG Grading: a New Readability Formula", Journal of Reading 12 (8), 1969, pages 639 to 646.
 */
export function smogGrade({ sentences, longWords }: TextCounts): number | undefined {
	if (sentences < smogSentences) return undefined;
	return 1.043 * Math.sqrt(longWords * (30 / sentences)) + 3.1291;
}
