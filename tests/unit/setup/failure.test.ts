import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runMain, SetupFailure } from '../../../scripts/setup/failure.mjs';

/** What a bundle throws is an instance of its own copy of the class, so only the name is the same. */
class ContentError extends Error {
	override name = 'ContentError';
}

const exitCode = process.exitCode;
const print = vi.spyOn(console, 'error').mockReturnValue(undefined);

beforeEach(() => vi.stubEnv('DEBUG', ''));

afterEach(() => {
	process.exitCode = exitCode;
	print.mockClear();
	vi.unstubAllEnvs();
});

const failures: [string, Error, string][] = [
	['a sentence of ours', new SetupFailure('Port 4321 is taken.'), 'Port 4321 is taken.'],
	['a report on content', new ContentError('1 error\n'), '1 error'],
	[
		'anything else',
		new Error('Build failed\n    at build (file:///a.js:1:1)'),
		'Something unexpected went wrong: Build failed\nDEBUG=1 before the command shows where. If npm ci does not mend it, open an issue with that.',
	],
];

it.each(failures)(
	'ends %s with exit code 1 and without a stack',
	async (_case, error, expected) => {
		await runMain(() => Promise.reject(error));
		expect(process.exitCode).toBe(1);
		expect(print.mock.calls).toEqual([[expected]]);
	},
);

it('passes the exit code of a command on', async () => {
	await runMain(() => Promise.resolve(3));
	expect(process.exitCode).toBe(3);
	expect(print).not.toHaveBeenCalled();
});
