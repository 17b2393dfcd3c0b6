import type { BodyPart } from '../../body-components.ts';
import type { Entry } from '../../entry.ts';
import type { CaseStudy } from '../../schemas/case-study.ts';

/** Somebody's words in a story, and where they stand: in the front matter or in a component of the body. */
export interface StoryQuote extends Pick<CaseStudy['quotes'][number], 'who' | 'relationship'> {
	path: (string | number)[];
}

/** Every quote of a story that is marked as one. */
export function quotesOf({ data, body }: Entry<'case-studies'>): StoryQuote[] {
	return [
		...data.quotes.map(({ who, relationship }, i) => ({ who, relationship, path: ['quotes', i] })),
		...quotesIn(body.parts ?? []),
	];
}

function quotesIn(parts: readonly BodyPart[]): StoryQuote[] {
	return parts.flatMap((part): StoryQuote[] => {
		if (part.kind === 'html') return [];
		const inner = quotesIn(part.parts);
		if (part.name !== 'Quote') return inner;
		const { who, relationship } = part.attributes;
		return [{ who, relationship, path: ['body'] }, ...inner];
	});
}
