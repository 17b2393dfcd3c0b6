import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
import { registerCustomFormat, registerWidget } from 'decap-cms-core/dist/esm/lib/registry.js';
import { describe, expect, it, vi } from 'vitest';
import { demoTarget, localTarget, readTarget } from '../../../cms/config/backends.ts';
import { formatName } from '../../../cms/config/collections.ts';
import { decapConfig } from '../../../cms/config/config.ts';

// Of these two the schema needs only some names, and they drag in all of Decap, which wants a browser.
vi.mock('decap-cms-core/dist/esm/formats/formats.js', () => ({
	frontmatterFormats: ['yaml-frontmatter'],
	extensionFormatters: { md: null, yaml: null },
}));
vi.mock('decap-cms-core/dist/esm/lib/i18n.js', () => ({
	I18N_STRUCTURE: { SINGLE_FILE: 'single_file' },
	I18N_FIELD: { TRANSLATE: 'translate' },
}));

// What the editor registers before Decap reads its configuration.
registerWidget('string', () => null);
for (const { name } of decapConfig(localTarget, '').collections) {
	registerCustomFormat(formatName(name), 'md', {});
}

const github = readTarget({
	CMS_BACKEND: 'github',
	CMS_REPO: 'example-org/wellpost',
	CMS_SIGN_IN_URL: 'https://sign-in.example.org',
	CMS_WORKFLOW: 'editorial',
});

describe("Decap's configuration schema", () => {
	it.each([
		['local', localTarget],
		['demo', demoTarget],
		['github', github],
	])('accepts the configuration of %s', (_name, target) => {
		expect(() => {
			validateConfig(decapConfig(target, 'https://example.org'));
		}).not.toThrow();
	});

	it('refuses a configuration with two fields of one name', () => {
		vi.spyOn(console, 'error').mockReturnValue();
		const config = decapConfig(localTarget, 'https://example.org');
		const [list] = config.collections;
		if (list === undefined || !('fields' in list)) throw new Error('no list with fields');
		list.fields.push(...list.fields);
		expect(() => {
			validateConfig(config);
		}).toThrow('fields names must be unique');
	});
});
