import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EmbedsLockError, readEmbedsLock } from '../corpus/embeds-lock.ts';
import type { Settings } from '../corpus/settings.ts';
import { embedPath } from '../model/embed-paths.ts';

/** Fails a build in which an embed that was public once no longer answers: pages elsewhere would show a hole. */
export function embedsLock({ embedsLock: file }: Settings): AstroIntegration {
	return {
		name: 'wellpost:embeds-lock',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const missing = findMissingEmbeds(fileURLToPath(dir), readEmbedsLock(file));
				if (missing.length > 0) throw new EmbedsLockError(describeMissing(missing));
			},
		},
	};
}

/** The locked addresses at which a built site has no page. */
export function findMissingEmbeds(folder: string, lock: Record<string, string[]>): string[] {
	return Object.entries(lock)
		.flatMap(([slug, practices]) => [
			embedPath({ slug }),
			...practices.map((practice) => embedPath({ slug, practice })),
		])
		.filter((path) => !existsSync(join(folder, path, 'index.html')));
}

function describeMissing(paths: readonly string[]): string {
	return (
		`embeds-lock: other sites carry ${paths.join(', ')}, and the build has no page there.\n` +
		'Bring the campaign or story back (one that has ended or was withdrawn says so by itself), ' +
		'or give its old path as an alias to the entry that takes its place.'
	);
}
