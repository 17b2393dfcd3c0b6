import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ImportOptions } from '../../../scripts/import/options.ts';
import type { Outcome } from '../../../scripts/import/outcome.ts';
import type { ImportReport } from '../../../scripts/import/report.ts';
import { runImport } from '../../../scripts/import/run.ts';
import type { Issue } from '../../../src/model/issue.ts';
import type { Corpus, EntryIn } from '../../../src/corpus/corpus.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';

/** The day on which the tests import. */
export const today = '2026-05-31';

/** A folder of inputs and a content root of its own, on the real disk. */
export interface Sandbox {
	folder: string;
	root: string;
	put: (file: string, content: string | Uint8Array) => string;
	run: (options?: Partial<ImportOptions>, on?: string) => ImportReport;
	/** Imports one file and gives what became of it. */
	importOne: (file: string, content: string | Uint8Array) => Outcome;
	readContent: (file: string) => string;
	writeContent: (file: string, text: string) => void;
	hasContent: (file: string) => boolean;
	corpus: () => Corpus;
	/** What would stop the build. */
	errors: () => Issue[];
	/** The only article there is. */
	article: () => EntryIn<'articles'>;
}

/** Sets up an empty sandbox. */
export function createSandbox(): Sandbox {
	const folder = mkdtempSync(join(tmpdir(), 'wellpost-import-'));
	const inbox = join(folder, 'inbox');
	const root = join(folder, 'content');
	mkdirSync(inbox);
	const write = (path: string, content: string | Uint8Array): string => {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		return path;
	};
	const run = (options: Partial<ImportOptions> = {}, on = today): ImportReport =>
		runImport({ inputs: [inbox], root, isDryRun: false, ...options }, { today: on });
	const corpus = (): Corpus => readCorpus({ root, today });
	return {
		folder,
		root,
		run,
		corpus,
		errors: () => corpus().issues.filter(({ severity }) => severity === 'error'),
		put: (file, content) => write(join(inbox, file), content),
		importOne: (file, content) => {
			const path = write(join(inbox, file), content);
			const found = run().outcomes.find(({ input }) => input === path);
			if (found === undefined) throw new Error(`sandbox: ${file} has no outcome`);
			return found;
		},
		readContent: (file) => readFileSync(join(root, file), 'utf8'),
		writeContent: (file, text) => write(join(root, file), text),
		hasContent: (file) => existsSync(join(root, file)),
		article: () => {
			const [article] = corpus().all.articles;
			if (article === undefined) throw new Error('sandbox: there is no article');
			return article;
		},
	};
}
