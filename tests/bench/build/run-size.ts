import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import { builders, type Builder, type BuilderName } from './builders.ts';
import { countFiles, measure, type Measurement } from './measure.ts';
import { createSample, editedDescription, type Sample } from './sample.ts';

/** One line of the table. */
export interface Row extends Measurement {
	size: number;
	builder: string;
	/** `cold`: no caches, no output. `unchanged`: once more. `one edit`: after one article's description has changed. */
	run: 'cold' | 'unchanged' | 'one edit';
	files: number;
	pages: number;
	bytes: number;
}

/** Memory is a fairer place to measure in than a disk that others use. */
const memory = '/dev/shm';

/** Builds one sample with each builder in turn: first all of them cold, then unchanged, then after one edit, so that a busy minute hits them alike. */
export async function runSize(size: number, names: readonly BuilderName[]): Promise<Row[]> {
	const work = existsSync(memory)
		? join(memory, 'wellpost-bench')
		: join(projectRoot, 'tests/bench/.work');
	const sample = createSample(size);
	const rows: Row[] = [];
	try {
		for (const name of names) {
			const folder = join(work, name);
			rmSync(folder, { recursive: true, force: true });
			mkdirSync(folder, { recursive: true });
			builders[name].write(folder, sample);
		}
		for (const run of ['cold', 'unchanged', 'one edit'] as const) {
			for (const name of names) {
				const folder = join(work, name);
				if (run === 'cold') clear(folder, builders[name]);
				if (run === 'one edit') edit(folder, builders[name], sample);
				rows.push(await runBuilder(folder, builders[name], size, run));
			}
		}
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
	return rows;
}

async function runBuilder(
	folder: string,
	builder: Builder,
	size: number,
	run: Row['run'],
): Promise<Row> {
	const env = { ...process.env, ...builder.env, ASTRO_TELEMETRY_DISABLED: '1' };
	const measured = await measure(builder.program, builder.args, { cwd: folder, env });
	const row = {
		size,
		builder: builder.label,
		run,
		...measured,
		...countFiles(join(folder, builder.out)),
	};
	console.error(
		`${size} ${builder.label}, ${run}: ${row.cpu?.toFixed(1) ?? '?'} s of CPU, ${row.wall.toFixed(1)} s`,
	);
	return row;
}

function clear(folder: string, { out, caches }: Builder): void {
	for (const name of [out, ...caches]) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Edits the article in the middle: neither the newest, which is on many pages, nor the oldest. */
function edit(folder: string, { articleFile }: Builder, { articles }: Sample): void {
	const article = articles[Math.floor(articles.length / 2)];
	if (article === undefined) return;
	const file = join(folder, articleFile(article));
	writeFileSync(
		file,
		readFileSync(file, 'utf8').replace(article.data.description, editedDescription(article)),
	);
}
