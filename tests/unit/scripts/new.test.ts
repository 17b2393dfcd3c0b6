import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEntry } from '../../../scripts/new/create-entry.ts';
import { entryWords, readNewOptions } from '../../../scripts/new/options.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { collectionNames } from '../../../src/model/collections.ts';

const today = '2026-05-31';
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'wellpost-new-'));
});

function start(...args: string[]): string {
	return createEntry(readNewOptions(args), root, today);
}

describe('npm run new', () => {
	it('starts a draft of every collection that stops no build', () => {
		start('community', 'Heart Health');
		for (const word of entryWords.keys()) start(word, `A new ${word}`);
		const { all, issues } = readCorpus({ root, today });
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		for (const name of collectionNames) {
			expect(all[name].every(({ data }) => data.draft)).toBe(true);
			expect(all[name].length).toBeGreaterThan(0);
		}
	});

	it('takes a value for any field, and puts the file where its fields say', () => {
		start('community', 'Heart Health');
		const file = start(
			'article',
			'What to ask before surgery',
			'--community',
			'heart-health',
			'--kind',
			'original',
			'--topics',
			'surgery,questions',
		);
		expect(file).toBe('articles/heart-health/what-to-ask-before-surgery.md');
		expect(readFileSync(join(root, file), 'utf8')).toMatchInlineSnapshot(`
			"---
			kind: original
			title: What to ask before surgery
			description: 'Write here: description'
			community: heart-health
			topics:
			  - surgery
			  - questions
			date: 2026-05-31
			draft: true
			---

			Write the text here.
			"
		`);
	});

	it('never writes over an entry, in whatever folder it is', () => {
		start('community', 'Heart Health');
		start('community', 'Diabetes Care');
		const file = start('article', 'One title', '--community', 'heart-health');
		const before = readFileSync(join(root, file), 'utf8');
		expect(() =>
			start('article', 'One title', '--community', 'diabetes-care'),
		).toThrowErrorMatchingInlineSnapshot(
			`[Error: articles/heart-health/one-title.md is there already. Choose another title, or edit that file]`,
		);
		expect(readFileSync(join(root, file), 'utf8')).toBe(before);
	});

	it.each([
		[['artcle', 'A title'], 'There is nothing called "artcle". Did you mean "article"?'],
		[[], 'Say what to start'],
		[['article'], 'Give it a title in quotes'],
		[['article', '!!!'], 'Give it a title in quotes'],
		[['article', 'A title', '--comunity', 'x'], "Unknown option '--comunity'"],
		[['page', 'A title', '--updated', 'soon'], '"soon" is not a date. Write it as YYYY-MM-DD'],
		[['article', 'A title'], 'Community is missing'],
	])('refuses %j and writes nothing', (args, message) => {
		expect(() => start(...args)).toThrow(message);
		expect(existsSync(join(root, 'articles'))).toBe(false);
	});
});
