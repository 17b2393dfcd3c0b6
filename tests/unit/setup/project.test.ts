import { describe, expect, it } from 'vitest';
import { assertNodeVersion } from '../../../scripts/setup/project.mjs';

const manifest = { engines: { node: '>=18' }, devDependencies: {} };

describe('assertNodeVersion', () => {
	it.each(['v18.0.0', 'v20.20.2', 'v100.0.0'])('accepts %s', (version) => {
		expect(() => assertNodeVersion(version, manifest)).not.toThrow();
	});

	it('says what is too old, what is needed and where to get it', () => {
		expect(() => assertNodeVersion('v16.20.2', manifest)).toThrowErrorMatchingInlineSnapshot(
			`[SetupFailure: Node 16.20.2 is too old: Wellpost is installed with Node 18 or newer. Get it from https://nodejs.org, then run the command again.]`,
		);
	});
});
