import type { AnyEntry } from '../entry.ts';
import { runningTextsOf } from '../prose.ts';
import { visibility } from '../publishing.ts';
import type { Site } from '../schemas/site.ts';
import { fleschKincaidGrade, smogGrade, type TextCounts } from './reading/formulas.ts';
import {
	addCounts,
	countSentences,
	toGlossary,
	type Glossary,
	type Sentence,
} from './reading/sentences.ts';
import type { Finding, Rule } from './rule.ts';

/** The school grades that text for patients aims at, and those from which it warns and fails. */
export const readingGrades = { from: 6, to: 8, failAbove: 10 } as const;

/** Both formulas were made from samples of a hundred words and more; in fewer, one long word decides. */
const fewestWords = 100;
const sentencesShown = 5;
/** A sentence of a few words can be hard to read, but not because of its length. */
const fewestWordsShown = 8;

/** English text for patients reads at a grade that most people read at. Says nothing about other languages. */
export const checkReadingLevel: Rule = (entry, { today, site }) => {
	if (!isForPatients(entry) || !/^en\b/.test(entry.lang)) return [];
	if (isOver(entry, today)) return [];
	const sentences = countSentences(runningTextsOf(entry), glossaryOf(site));
	const counts = addCounts(sentences);
	if (counts.words < fewestWords) return [];
	const level = levelOf(counts);
	if (round(level.grade) <= readingGrades.to) return [];
	return [toFinding(entry, level, findHardest(sentences))];
};

function isForPatients({ collection, data }: AnyEntry): boolean {
	if (collection === 'campaigns' || collection === 'case-studies') return true;
	return collection === 'articles' && 'audience' in data && data.audience === 'patients';
}

/** Nobody is going to rewrite what has ended or has been withdrawn. */
function isOver(entry: AnyEntry, today: string): boolean {
	const state = visibility(entry, today);
	return state === 'ended' || state === 'withdrawn';
}

interface Level {
	grade: number;
	/** How it came about, for the message. */
	formulas: string;
}

/** SMOG runs a grade or two above Flesch-Kincaid, so where both can be had, the middle of the two counts. */
function levelOf(counts: TextCounts): Level {
	const kincaid = fleschKincaidGrade(counts);
	const smog = smogGrade(counts);
	const formulas = `Flesch-Kincaid ${round(kincaid)}`;
	if (smog === undefined) return { grade: kincaid, formulas };
	return { grade: (kincaid + smog) / 2, formulas: `${formulas}, SMOG ${round(smog)}` };
}

function findHardest(sentences: readonly Sentence[]): { sentence: Sentence; grade: number }[] {
	return sentences
		.filter(({ counts }) => counts.words >= fewestWordsShown)
		.map((sentence) => ({ sentence, grade: fleschKincaidGrade(sentence.counts) }))
		.sort((a, b) => b.grade - a.grade)
		.slice(0, sentencesShown);
}

function toFinding(
	entry: AnyEntry,
	{ grade, formulas }: Level,
	hardest: ReturnType<typeof findHardest>,
): Finding {
	const reason = 'hardReading' in entry.data ? entry.data.hardReading : undefined;
	const isTooHard = round(grade) > readingGrades.failAbove;
	const shown = hardest.map(
		({ sentence, grade: own }) => `"${shorten(sentence.text)}" (grade ${Math.round(own)})`,
	);
	const [worst] = hardest;
	return {
		severity: isTooHard && reason === undefined ? 'error' : 'warning',
		path: worst?.sentence.path ?? [],
		read: worst === undefined ? undefined : shorten(worst.sentence.text),
		message: [
			`The text reads at grade ${round(grade)} (${formulas}), and text for patients should read at ${readingGrades.from} to ${readingGrades.to}`,
			...(reason === undefined ? [] : [`. The reason given: ${reason}`]),
			...(shown.length === 0 ? [] : [`. Its hardest sentences: ${shown.join('; ')}`]),
		].join(''),
		remedy: `Split these sentences and use everyday words. Medical words that must stay go into the glossary under "reading" in site.yaml${isTooHard && reason === undefined ? '. If the text cannot be simpler, say why under "hardReading"' : ''}`,
	};
}

function shorten(text: string): string {
	const limit = 90;
	return text.length <= limit ? text : `${text.slice(0, text.lastIndexOf(' ', limit))} ...`;
}

function round(grade: number): number {
	return Math.round(grade * 10) / 10;
}

const glossaries = new WeakMap<Site, { glossary: Glossary }>();

function glossaryOf(site: Site): Glossary {
	let made = glossaries.get(site);
	if (made === undefined) {
		made = { glossary: toGlossary(site.reading.glossary) };
		glossaries.set(site, made);
	}
	return made.glossary;
}
