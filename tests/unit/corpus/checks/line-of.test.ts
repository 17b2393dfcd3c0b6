import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineInBody, lineOfField } from '../../../../src/corpus/checks/line-of.ts';
import { writeContentFile } from '../../../../src/corpus/write-entry.ts';
import { createArticle } from '../../../fixtures/rules/entries.ts';

const root = mkdtempSync(join(tmpdir(), 'wellpost-lines-'));
const article = createArticle();

function write(text: string): void {
	writeContentFile(root, article.file, text);
}

describe('lineOfField', () => {
	const yaml = `---
title: A
review:
  by: due
  # due: when the guideline comes out
  due: 2026-01-01
topics:
  - portals
  - recalls
image: { src: media/a.jpg, alt: A }
"date": 2026-01-01
---
due: in the body
`;

	it.each<[(string | number)[], number]>([
		[['title'], 2],
		[['review'], 3],
		[['review', 'due'], 6],
		[['review', 'on'], 3],
		[['topics', 1], 9],
		[['image', 'alt'], 10],
		[['date'], 11],
		[[], 2],
	])('finds %j', (path, line) => {
		write(yaml);
		expect(lineOfField(root, article, path)).toBe(line);
	});
});

describe('lineInBody', () => {
	it.each([
		['Rest first', 5],
		['second line', 6],
		['Read the leaflet twice', 6],
		['not there', undefined],
		['', undefined],
		['(?)', undefined],
	])('finds %j', (text, line) => {
		write(
			'---\ntitle: Rest first\n---\n\nRest **first**, rest a\nsecond line. Read the _leaflet_ twice.\n',
		);
		expect(lineInBody(root, article, text)).toBe(line);
	});
});
