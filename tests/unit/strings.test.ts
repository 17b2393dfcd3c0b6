import { expect, it } from 'vitest';
import { en } from '../../src/strings/en.ts';
import { stringsOf } from '../../src/strings/index.ts';

it.each(['en', 'en-US', 'xx', 'xx-YY'])('has words for %j', (lang) => {
	expect(stringsOf(lang)).toBe(en);
});

it('leaves no word empty, and none with the marks of a forgotten value', () => {
	const wrong: string[] = [];
	const visit = (value: unknown, path: string) => {
		const text: unknown = typeof value === 'function' ? callWithWords(value as Say) : value;
		if (typeof text === 'string') {
			if (text.trim() === '' || /undefined|\[object|\$\{/.test(text)) wrong.push(path);
		} else if (typeof text === 'object' && text !== null) {
			for (const [key, child] of Object.entries(text)) visit(child, `${path}.${key}`);
		} else wrong.push(path);
	};
	visit(en, 'en');
	expect(wrong).toEqual([]);
});

/** Every function of the table takes texts alone. */
type Say = (...texts: string[]) => string;

function callWithWords(say: Say): string {
	return say(...Array.from({ length: say.length }, (_, i) => `word ${i}`));
}
