import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializeEntry, writeContentFile } from '../../../src/corpus/write-entry.ts';

describe('serializeEntry', () => {
	it('writes fields in the order of the schema, at every depth, and the body after them', () => {
		const data = {
			source: { retrieved: '2026-05-02', name: 'Example Clinic', url: 'https://example.org/a' },
			date: '2026-05-01',
			title: 'After the visit: what to ask',
			kind: 'curated',
		};
		expect(serializeEntry('articles', data, '\n\nA body.\n\n')).toMatchInlineSnapshot(`
			"---
			kind: curated
			title: 'After the visit: what to ask'
			date: 2026-05-01
			source:
			  url: https://example.org/a
			  name: Example Clinic
			  retrieved: 2026-05-02
			---

			A body.
			"
		`);
	});

	it('writes a collection without bodies as YAML alone', () => {
		const data = { name: 'Patient portals', scheme: 'KLAS', draft: undefined };
		expect(serializeEntry('topics', data)).toBe('scheme: KLAS\nname: Patient portals\n');
	});

	it('keeps text that looks like a number as text', () => {
		expect(serializeEntry('topics', { scheme: 'Hub', name: '911' })).toContain("name: '911'");
	});
});

describe('writeContentFile', () => {
	it('makes the folders that are missing and leaves no other file behind', () => {
		const root = mkdtempSync(join(tmpdir(), 'wellpost-write-'));
		writeContentFile(root, 'articles/heart/a.md', 'one');
		writeContentFile(root, 'articles/heart/a.md', 'two');
		expect(readdirSync(join(root, 'articles/heart'))).toEqual(['a.md']);
		expect(readFileSync(join(root, 'articles/heart/a.md'), 'utf8')).toBe('two');
	});
});
