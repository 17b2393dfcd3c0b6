import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../src/model/collections.ts';
import { publicSchema } from '../../../src/model/public-data.ts';

/**
 * The schemas as version 1 was released. A released field never goes and never changes its type: other sites rely on it.
 * After a release that added fields, replace the files by what the API then serves.
 */
const released = join(import.meta.dirname, '../../fixtures/api/v1');

describe.each(collectionNames)('the published schema of %s', (collection) => {
	const schema = publicSchema(collection);

	it('has every field of the released version, of the same type', () => {
		const before = flatten(JSON.parse(readFileSync(join(released, `${collection}.json`), 'utf8')));
		const now = flatten(schema);
		for (const [path, type] of before) expect([path, now.get(path)]).toEqual([path, type]);
	});

	it('holds nothing that is meant for editors', () => {
		expect(JSON.stringify(schema)).not.toMatch(/"cms":|"internal":/);
		const names = [...flatten(schema).keys()].map((path) => path.split('.').at(-1));
		for (const internal of ['draft', 'publishAt', 'aliases', 'origin', 'consent']) {
			expect(names).not.toContain(internal);
		}
	});
});

/** Every field of a schema as a path, with its type. */
function flatten(node: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
	if (typeof node !== 'object' || node === null) return found;
	const {
		properties = {},
		items,
		oneOf = [],
		type,
	} = node as {
		properties?: object;
		items?: unknown;
		oneOf?: unknown[];
		type?: string;
	};
	if (path !== '' && type !== undefined) found.set(path, type);
	for (const [key, child] of Object.entries(properties)) flatten(child, `${path}.${key}`, found);
	if (items !== undefined) flatten(items, `${path}[]`, found);
	for (const variant of oneOf) flatten(variant, path, found);
	return found;
}
