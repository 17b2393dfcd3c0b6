import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
	packages: z.record(
		z.string(),
		z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) }),
	),
});

/** Where npm looks for a dependency of a package: below it, then below each package around it. */
function placesOf(path: string, dependency: string): string[] {
	const inner = `${path === '' ? '' : `${path}/`}node_modules/${dependency}`;
	if (path === '') return [inner];
	const outer = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')));
	return [inner, ...placesOf(outer, dependency)];
}

// npm leaves out what a registry lacks, installs all the same, and then refuses its own lock on a fresh machine.
it('holds every package for every system, so that npm ci accepts the lock', () => {
	const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
	const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !placesOf(path, name).some((place) => place in packages))
			.map((name) => `${path} needs ${name}`),
	);
	expect(missing).toEqual([]);
});
