import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listContentFiles } from '../../../src/corpus/files.ts';
import { createContentRoot, linesOf, soundFiles } from '../../fixtures/content/content-root.ts';

describe('listContentFiles', () => {
	it('finds entries, pictures and settings', () => {
		const root = createContentRoot({ ...soundFiles, 'site.yaml': '', 'media/2026/a.png': '' });
		const { entries, media, hasSite, issues } = listContentFiles(root);
		expect(entries).toContainEqual({
			collection: 'articles',
			slug: 'home-cuffs',
			folder: 'heart-health',
			file: 'articles/heart-health/home-cuffs.md',
		});
		expect(entries).toHaveLength(6);
		expect([...media]).toEqual(['media/2026/a.png', 'media/desk.jpg']);
		expect(hasSite).toBe(true);
		expect(issues).toEqual([]);
	});

	it('takes a missing and an empty root for empty', () => {
		const empty = { entries: [], media: new Set(), hasSite: false, issues: [] };
		expect(listContentFiles(join(tmpdir(), 'wellpost-is-not-here'))).toEqual(empty);
		expect(listContentFiles(createContentRoot({}))).toEqual(empty);
	});

	it('passes over what hides, and over links that could lead out', () => {
		const root = createContentRoot({ '.git/config': '', 'topics/.DS_Store': '', '.env': '' });
		symlinkSync(tmpdir(), join(root, 'pages'));
		expect(listContentFiles(root)).toMatchObject({ entries: [], issues: [] });
	});

	it('says what to do with every file that is in the wrong place or has the wrong name', () => {
		const root = createContentRoot({
			'notes.txt': '',
			'topic/flu.yaml': '',
			'site.yml': '',
			'site.yaml/x': '',
			'articles/loose.md': '',
			'articles/heart-health/deeper/a.md': '',
			'articles/heart-health/Résumé of 2024.md': '',
			'articles/heart-health/2024.md': '',
			'articles/heart-health/2.md': '',
			'articles/heart-health/健康.md': '',
			'articles/heart-health/notes.docx': '',
			'articles/heart-health/README': '',
			[`pages/${'x'.repeat(121)}.md`]: '',
			'topics/flu.yml': '',
			'topics/respiratory/flu.yaml': '',
			'campaigns/a.md': '',
		});
		expect(`\n${linesOf(listContentFiles(root).issues).join('\n')}`).toMatchInlineSnapshot(`
			"
			error articles/heart-health/2.md: The file name becomes the address of the page, and a number is the address of a page of a list. Rename the file to article-2.md
			error articles/heart-health/2024.md: The file name becomes the address of the page, and a number is the address of a page of a list. Rename the file to article-2024.md
			error articles/heart-health/README: The name of a file in articles/ ends in .md. Rename it, or move it out of this folder
			error articles/heart-health/Résumé of 2024.md: The file name becomes the address of the page, and may hold only lower-case letters, digits and hyphens, 120 at most. Rename the file to resume-of-2024.md
			error articles/heart-health/deeper: A folder this deep is not read, so no article in it is public. Move its files one folder up
			error articles/heart-health/notes.docx: The name of a file in articles/ ends in .md. Rename it, or move it out of this folder
			error articles/heart-health/健康.md: The file name becomes the address of the page, and may hold only lower-case letters, digits and hyphens, 120 at most. Rename the file to a-short-name.md
			error articles/loose.md: A file in articles/ stands in a folder named after its community. Move it into that folder
			error campaigns/a.md: The name of a file in campaigns/ ends in .mdx. Rename it, or move it out of this folder
			warning notes.txt: Nothing reads this file. Move it away. The folders are: articles, case-studies, campaigns, events, communities, topics, people, practices, pages, media
			error pages/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.md: The file name becomes the address of the page, and may hold only lower-case letters, digits and hyphens, 120 at most. Rename the file to xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.md
			warning site.yaml: No collection has this folder. Move it away. The folders are: articles, case-studies, campaigns, events, communities, topics, people, practices, pages, media
			warning site.yml: Nothing reads this file. Did you mean "site.yaml"? Rename it
			warning topic: No collection has this folder. Did you mean "topics"? Rename it
			error topics/flu.yml: The name of a file in topics/ ends in .yaml. Rename it, or move it out of this folder
			error topics/respiratory: A folder this deep is not read, so no topic in it is public. Move its files one folder up"
		`);
		expect(listContentFiles(root).entries).toEqual([]);
	});

	it('lists in an order that does not depend on the disk', () => {
		const root = createContentRoot({ 'topics/b.yaml': '', 'topics/a.yaml': '', 'pages/z.md': '' });
		const files = listContentFiles(root).entries.map(({ file }) => file);
		expect(files).toEqual(['pages/z.md', 'topics/a.yaml', 'topics/b.yaml']);
	});
});
