import { coversPart } from '../../consent.ts';
import type { Entry } from '../../entry.ts';
import { picturesOf } from '../../pictures.ts';
import { allTextsOf } from '../../prose.ts';
import type { Finding } from '../rule.ts';
import { findTitledName, gradeName } from './personal-name.ts';
import { quotesOf, type StoryQuote } from './quotes.ts';

type Story = Entry<'case-studies'>;

/** What a story shows beyond its words, against what the consent covers. */
export function checkCoverage(story: Story): Finding[] {
	const quotes = quotesOf(story).filter(isOfPatient);
	return [
		...(coversPart(story, 'photo') ? [] : uncoveredPictures(story)),
		...(coversPart(story, 'quote') ? [] : [...quotes.map(uncoveredQuote), ...plainQuotes(story)]),
		...(coversPart(story, 'name') ? [] : [...quotes.flatMap(namedQuote), ...namedInText(story)]),
	];
}

/** The consent is the patient's. Those who work at the practice speak for themselves. */
function isOfPatient({ relationship }: StoryQuote): boolean {
	return relationship === 'patient' || relationship === 'relative';
}

function uncoveredPictures(story: Story): Finding[] {
	return picturesOf(story).map(({ src, at }) => ({
		severity: 'error',
		path: at ?? ['body'],
		read: src,
		message: `The story shows ${src}, and the consent does not cover photos`,
		remedy: 'Add "photo" to "covers" if the signed form allows it, or remove the picture',
	}));
}

function uncoveredQuote({ who, path }: StoryQuote): Finding {
	return {
		severity: 'error',
		path,
		read: who,
		message: `The story quotes "${who}", and the consent does not cover quotes`,
		remedy: 'Add "quote" to "covers" if the signed form allows it, or tell it in your own words',
	};
}

/** A quote in plain Markdown does not say whose it is, so it only warns. */
function plainQuotes({ body }: Story): Finding[] {
	const isQuoted = (body.parts ?? []).some(
		(part) => part.kind === 'html' && part.html.includes('<blockquote>'),
	);
	if (!isQuoted) return [];
	return [
		{
			severity: 'warning',
			path: ['body'],
			message: 'The body quotes somebody, and the consent does not cover quotes',
			remedy: 'If the patient says it, tell it in your own words or add "quote" to "covers"',
		},
	];
}

function namedQuote({ who, path }: StoryQuote): Finding[] {
	const grade = gradeName(who);
	if (grade === 'none') return [];
	return [
		{
			severity: grade === 'full' ? 'error' : 'warning',
			path: path[0] === 'quotes' ? [...path, 'who'] : path,
			read: who,
			message: `"${who}" ${grade === 'full' ? 'looks like' : 'may be'} the name of a person, and the consent does not cover the name`,
			remedy: callByRole,
		},
	];
}

function namedInText(story: Story): Finding[] {
	return allTextsOf(story).flatMap(({ text, path }): Finding[] => {
		const name = path.at(-1) === 'who' ? undefined : findTitledName(text);
		if (name === undefined) return [];
		return [
			{
				severity: 'warning',
				path,
				read: name,
				message: `The text names "${name}", and the consent does not cover the name`,
				remedy: callByRole,
			},
		];
	});
}

const callByRole =
	'Say who it is without the name, such as "A patient, 54", or add "name" to "covers" if the signed form allows it';
