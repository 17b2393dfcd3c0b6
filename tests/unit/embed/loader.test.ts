import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loaderVersion, maxLoaderBytes } from '../../../src/embed/release.ts';
import { bundleEmbedScript } from '../../../src/integrations/embed-scripts.ts';
import { releasePath } from '../../../src/model/embed-paths.ts';

it('keeps within its budget', async () => {
	const { code } = await bundleEmbedScript('loader');
	expect(Buffer.byteLength(code)).toBeLessThanOrEqual(maxLoaderBytes);
});

it('is what its release says: after a change raise loaderVersion and run npm run embeds:lock', async () => {
	const { code } = await bundleEmbedScript('loader');
	expect(readFileSync(join('public', releasePath(loaderVersion)), 'utf8')).toBe(code);
});

it('is a classic script, as its frame script is: modules do not run in an opaque origin', async () => {
	for (const entry of ['loader', 'frame'] as const) {
		const { code } = await bundleEmbedScript(entry);
		expect(code).not.toMatch(/^\s*(?:import|export)\b/m);
	}
});
