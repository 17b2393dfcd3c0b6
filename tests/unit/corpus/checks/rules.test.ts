import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { writeContentFile } from '../../../../src/corpus/write-entry.ts';
import type { Issue } from '../../../../src/model/issue.ts';
import { rules } from '../../../../src/model/rules/index.ts';
import { phonePhoto } from '../../../fixtures/media/sample-pictures.ts';
import { today } from '../../../fixtures/rules/entries.ts';
import { hardText } from '../../../fixtures/rules/texts.ts';

const storyFile = 'case-studies/back-to-the-garden.mdx';
const story = `---
title: Back to the garden
description: How monthly calls helped.
community: heart-health
date: 2026-02-01
image:
  src: media/garden.jpg
  alt: A garden
practice: hillside
consent:
  ref: CONSENT-2026-014
  obtained: 2026-01-10
  expires: 2026-07-01
  covers: [text, photo]
  channels: [web]
review:
  by: clinical-editor
  on: 2026-01-01
  due: 2026-06-01
---

Call 217-642-0300, the number of the practice.

The **number** on
her [card](https://example.org/) was 412-68-3907.
`;

/** The issues that the checks of this house give for some files; references and pictures that are not there are left out. */
function issuesOf(files: Record<string, string | Uint8Array>, ...rulesWanted: string[]): Issue[] {
	const root = mkdtempSync(join(tmpdir(), 'wellpost-rules-'));
	for (const [file, content] of Object.entries(files)) writeContentFile(root, file, content);
	return readCorpus({ root, today }).issues.filter(({ rule }) => rulesWanted.includes(rule));
}

describe('checkRules', () => {
	it('says in which file, line and field each problem is', () => {
		const issues = issuesOf({ [storyFile]: story }, ...Object.keys(rules));
		expect(
			issues.map(({ rule, severity, file, line, field }) => [rule, severity, file, line, field]),
		).toEqual([
			['consent', 'warning', storyFile, 13, 'consent.expires'],
			['identifiers', 'error', storyFile, 22, 'body'],
			['identifiers', 'error', storyFile, 25, 'body'],
			['review', 'warning', storyFile, 19, 'review.due'],
		]);
	});

	it('knows the numbers of the practices and the contacts of the site', () => {
		const practice = 'name: Hillside\nphone: +1 217 642 0300\n';
		const site = 'ownContacts: [412-68-3907]\n';
		const files = { [storyFile]: story, 'practices/hillside.yaml': practice, 'site.yaml': site };
		expect(issuesOf(files, 'identifiers').map(({ read }) => read)).toEqual(['412-68-3907']);
	});

	it('finds the line of a sentence between marks and links', () => {
		const words = hardText.replace('Measurements', '\n\n[Measurements](https://example.org/)');
		const body = words.replace('Administrative', '\n\n**Administrative**');
		const article = `---\nkind: original\ntitle: A\ndescription: B\ncommunity: c\ndate: 2026-01-01\naudience: patients\n---\n${body}`;
		const [issue] = issuesOf({ 'articles/c/a.md': article }, 'reading-level');
		expect(issue?.read).toMatch(/^Administrative/);
		expect(article.split('\n')[(issue?.line ?? 0) - 1]).toMatch(/^\*\*Administrative/);
	});

	it('gives no line to what is wrong with the name of a file', () => {
		const text = story.replace(/^Call.*$/m, '').replace('412-68-3907', 'lost');
		const issues = issuesOf({ 'case-studies/mrn-448812.mdx': text }, 'identifiers');
		expect(issues).toMatchObject([{ severity: 'error', read: 'mrn 448812' }]);
		expect(issues[0]).not.toHaveProperty('line');
	});
});

describe('checkPictureLocations', () => {
	it('warns of a picture of a story that says where it was taken', async () => {
		const files = { [storyFile]: story, 'media/garden.jpg': await phonePhoto() };
		expect(issuesOf(files, 'picture-location')).toMatchInlineSnapshot(`
			[
			  {
			    "field": "image.src",
			    "file": "case-studies/back-to-the-garden.mdx",
			    "line": 7,
			    "message": "The file media/garden.jpg says where the picture was taken",
			    "read": "media/garden.jpg",
			    "remedy": "Save it again without its metadata. The published sizes never carry any",
			    "rule": "picture-location",
			    "severity": "warning",
			  },
			]
		`);
	});

	it('leaves the pictures of other entries alone', async () => {
		const article =
			'---\nkind: original\ntitle: A\ndescription: B\ncommunity: c\ndate: 2026-01-01\nimage:\n  src: media/garden.jpg\n  alt: A garden\n---\n';
		const files = { 'articles/c/a.md': article, 'media/garden.jpg': await phonePhoto() };
		expect(issuesOf(files, 'picture-location')).toEqual([]);
	});
});
