import { resolve } from 'node:path';
import { projectLockFile } from './embeds-lock.ts';

/** What the environment says about a run. Read at the edge, once; everything below takes it as an argument. */
export interface Settings {
	/** The content root: `CONTENT_DIR`, or `src/content`. */
	root: string;
	/** The public address of the site without a slash at its end: `SITE_URL`, or where `npm start` serves it. */
	siteUrl: string;
	/** The day of the build: `TODAY`, or the machine's own. */
	today: string;
	/** The list of the embeds that were ever public. Content elsewhere (`CONTENT_DIR`) has promised nothing here. */
	embedsLock?: string | undefined;
}

/** Where the site is served while nobody has said where it will be public. */
export const localUrl = 'http://localhost:4321';

/** The environment holds a setting that cannot be used. The message says which and how to write it. */
export class SettingsError extends Error {
	override name = 'SettingsError';
}

/**
 * Reads the settings of a run from its environment.
 *
 * @throws {SettingsError} When `SITE_URL` is not a web address or `TODAY` is not a day.
 */
export function readSettings(env: NodeJS.ProcessEnv, now = new Date()): Settings {
	const siteUrl = (env.SITE_URL ?? localUrl).replace(/\/+$/, '');
	if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol)) {
		throw new SettingsError(
			`settings: SITE_URL is "${siteUrl}". Write the site's whole address, for example https://www.example.org`,
		);
	}
	const today = env.TODAY ?? toLocalDay(now);
	if (!isDay(today)) {
		throw new SettingsError(`settings: TODAY is "${today}". Write a day, for example 2026-05-31`);
	}
	return {
		root: resolve(env.CONTENT_DIR ?? 'src/content'),
		siteUrl,
		today,
		embedsLock:
			env.EMBEDS_LOCK ?? (env.CONTENT_DIR === undefined ? resolve(projectLockFile) : undefined),
	};
}

/** `Date` takes 30 February for 2 March, so a day has to come out as it went in. */
function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The calendar day on the machine's own clock and time zone. */
function toLocalDay(date: Date): string {
	const month = String(date.getMonth() + 1).padStart(2, '0');
	return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}
