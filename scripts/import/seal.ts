import { stringify } from 'yaml';
import { digestOf } from '../../src/corpus/cache.ts';

/** What stands in a new text where its own digest will be. */
export const unsealed = 'unsealed';

const writtenLine = /^( +written: *)['"]?([\w-]+)['"]?[ \t]*$/m;

/** Puts a text's own digest into it, at the line of `origin.written`: so a later run sees whether anyone changed it. */
export function sealText(text: string): string {
	const seal = stringify(digestOf(withoutSeal(text)), { singleQuote: true }).trim();
	return text.replace(writtenLine, (_, key: string) => `${key}${seal}`);
}

/**
 * Whether a text is still as it was sealed.
 *
 * @param text With `\n` at the end of each line: git may have changed them, and that is nobody's work.
 */
export function isAsSealed(text: string): boolean {
	return writtenLine.exec(text)?.[2] === digestOf(withoutSeal(text));
}

function withoutSeal(text: string): string {
	return text.replace(writtenLine, '');
}
