import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { createCorpus } from './corpus.ts';
import { engineNames, engines, type Built, type EngineName } from './engines.ts';
import { measureEngine, type Measured, type Repeats } from './measure.ts';
import { createKnownItems } from './queries.ts';
import type { BenchServer } from './server.ts';

/** One engine at one size. */
export interface Row {
	documents: number;
	engine: EngineName;
	built: Built;
	measured: Measured;
}

/** Neither this seed nor its queries were used to tune the ranking: that was done on 991, 5 and 17. */
const querySeed = 4711;

/** Builds all engines on the same documents and asks them the same queries. */
export async function runSize(
	browser: Browser,
	server: BenchServer,
	documents: number,
	items: number,
	repeats: Repeats,
	workFolder: string,
): Promise<Row[]> {
	const corpus = createCorpus(documents);
	const known = createKnownItems(corpus, items, querySeed);
	const rows: Row[] = [];
	for (const engine of engineNames) {
		const folder = join(workFolder, `${engine}-${documents}`);
		const built = await engines[engine].build(corpus, folder);
		server.serve(folder);
		rows.push({
			documents,
			engine,
			built,
			measured: await measureEngine(browser, server, engine, known, repeats),
		});
	}
	return rows;
}
