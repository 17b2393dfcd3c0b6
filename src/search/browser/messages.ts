import type { SearchTexts } from '../texts.ts';

/** From how many letters on pages are searched as they are typed; fewer bring names. */
export const fewestLetters = 3;

/** Puts a value into the place that a text keeps for it. */
export function fill(text: string, value: string): string {
	return text.replace('{}', () => value);
}

/** Says how many results there are. */
export function describeCount(count: number, { one, many }: SearchTexts): string {
	return count === 1 ? one : fill(many, count.toLocaleString(document.documentElement.lang));
}
