import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { SearchDocument } from '../../../src/search/build/document.ts';
import { escapeAttribute, escapeText } from '../../../src/model/escape.ts';
import { bundleClient } from './bundle.ts';
import type { Built } from './engines.ts';
import { measureFolder, resetFolder } from './folder-size.ts';
import { namesOf } from './names.ts';

/** Writes one page for each document and lets Pagefind index them. */
export async function buildPagefind(
	documents: readonly SearchDocument[],
	folder: string,
): Promise<Built> {
	resetFolder(folder);
	const pages = `${folder}-pages`;
	resetFolder(pages);
	for (const document of documents) {
		const file = join(pages, document.url, 'index.html');
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, toPage(document));
	}
	const cpu = await runPagefind(['--site', pages, '--output-path', join(folder, 'pagefind')]);
	rmSync(pages, { recursive: true });
	const built = measureFolder(folder, cpu);
	await bundleClient('pagefind', folder);
	return built;
}

/** Runs its program in a shell that afterwards says how much CPU its children have used. */
async function runPagefind(args: readonly string[]): Promise<number> {
	const library = fileURLToPath(import.meta.resolve('pagefind'));
	const program = join(dirname(library), 'runner/bin.cjs');
	const quoted = [process.execPath, program, ...args].map((arg) => `'${arg}'`).join(' ');
	const { stdout } = await promisify(execFile)('sh', ['-c', `${quoted} </dev/null >&2; times`]);
	// Two lines of user and system time, `0m1.5s 0m0.2s`: the shell's own, then its children's.
	const children = stdout.trim().split('\n').at(-1) ?? '';
	return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
		(sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
		0,
	);
}

function toPage(document: SearchDocument): string {
	const { title, type, date, excerpt, text, picture = '', topics, community, source } = document;
	const filters = [
		['type', type],
		['year', date?.slice(0, 4)],
		['community', community?.name],
		['source', source?.name],
		...topics.map(({ name }) => ['topic', name]),
	];
	const names = namesOf(document).map((name) => `<li>${escapeText(name)}</li>`);
	return `<!doctype html><html lang="en"><head><title>${escapeText(title)}</title></head><body>
<main data-pagefind-body data-pagefind-meta="date:${date}, picture:${escapeAttribute(picture)}">
<h1>${escapeText(title)}</h1>
<ul data-pagefind-weight="2">${names.join('')}</ul>
${filters.map(([name, value = '']) => `<span hidden data-pagefind-filter="${name}:${escapeAttribute(value)}"></span>`).join('')}
<p data-pagefind-meta="excerpt">${escapeText(excerpt)}</p><p>${escapeText(text.slice(excerpt.length))}</p>
</main></body></html>`;
}
