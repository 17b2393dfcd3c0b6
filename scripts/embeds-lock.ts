/** `npm run embeds:lock`: writes down every embed that is public, and the loader's release, so that both stay for ever. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentCorpus } from '../src/corpus/current.ts';
import { embedsToLock } from '../src/corpus/embeds.ts';
import {
	mergeEmbedsLocks,
	projectLockFile,
	readEmbedsLock,
	serializeEmbedsLock,
} from '../src/corpus/embeds-lock.ts';
import { loaderVersion } from '../src/embed/release.ts';
import { bundleEmbedScript } from '../src/integrations/embed-scripts.ts';
import { releasePath } from '../src/model/embed-paths.ts';
import { runMain, SetupFailure } from './setup/failure.mjs';

await runMain(async () => {
	const corpus = currentCorpus();
	const file = corpus.settings.embedsLock ?? projectLockFile;
	const locked = readEmbedsLock(file);
	const next = mergeEmbedsLocks(locked, embedsToLock(corpus, locked));
	writeWhole(file, serializeEmbedsLock(next));
	const added = Object.keys(next).filter((slug) => !Object.hasOwn(locked, slug));
	console.log(`${file} holds ${Object.keys(next).length} embeds, ${added.length} of them new.`);
	await releaseLoader();
});

/**
 * Writes the loader's release, once.
 *
 * @throws {SetupFailure} When the code has changed and its version has not.
 */
async function releaseLoader(): Promise<void> {
	const { code } = await bundleEmbedScript('loader');
	const file = join('public', releasePath(loaderVersion));
	if (!existsSync(file)) {
		writeWhole(file, code);
		console.log(`${file} is new. From now on its bytes never change.`);
		return;
	}
	if (readFileSync(file, 'utf8') === code) return;
	throw new SetupFailure(
		`${file} is released and its bytes must never change, but the loader's code has. Raise loaderVersion in src/embed/release.ts, then run: npm run embeds:lock`,
	);
}

function writeWhole(file: string, text: string): void {
	writeFileSync(`${file}.new`, text);
	renameSync(`${file}.new`, file);
}
