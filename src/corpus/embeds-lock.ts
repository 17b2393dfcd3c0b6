import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Every embed that was ever public, by its slug, with the practices that carried it. Pages elsewhere hold these
 * addresses for years, so the build fails when one of them no longer answers.
 */
export type EmbedsLock = Record<string, string[]>;

/** The lock cannot be read. The message says what to do. */
export class EmbedsLockError extends Error {
	override name = 'EmbedsLockError';
}

/** The lock of the project's own content. Content elsewhere has its own, or none. */
export const projectLockFile = 'embeds.lock.json';

/**
 * Reads a lock; a project that has none yet has promised nothing.
 *
 * @throws {EmbedsLockError} When the file is not what `npm run embeds:lock` writes.
 */
export function readEmbedsLock(file: string | undefined): EmbedsLock {
	if (file === undefined) return {};
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
		throw error;
	}
	const lock = lockSchema.safeParse(toJson(text));
	if (lock.success) return lock.data.embeds;
	throw new EmbedsLockError(
		`embeds-lock: ${file} is not a list of embeds. Take it back from git, then run: npm run embeds:lock`,
	);
}

/** The text of a lock, sorted, so that two people's additions merge. */
export function serializeEmbedsLock(embeds: EmbedsLock): string {
	const sorted: [string, string[]][] = Object.keys(embeds)
		.toSorted()
		.map((slug) => [slug, embeds[slug]?.toSorted() ?? []]);
	return `${JSON.stringify({ embeds: Object.fromEntries(sorted) }, undefined, '\t')}\n`;
}

/** What was promised and what is public now, together. Nothing ever leaves a lock. */
export function mergeEmbedsLocks(...locks: readonly EmbedsLock[]): EmbedsLock {
	const merged = new Map<string, Set<string>>();
	for (const [slug, practices] of locks.flatMap((lock) => Object.entries(lock))) {
		merged.set(slug, new Set([...(merged.get(slug) ?? []), ...practices]));
	}
	return Object.fromEntries([...merged].map(([slug, practices]) => [slug, [...practices]]));
}

const lockSchema = z.strictObject({ embeds: z.record(z.string(), z.array(z.string())) });

function toJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown; // the schema says what it is
	} catch {
		return undefined;
	}
}
