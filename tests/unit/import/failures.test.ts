import { beforeEach, describe, expect, it } from 'vitest';
import { maxInputBytes } from '../../../scripts/import/read-input.ts';
import { toHubFile } from '../../fixtures/import/hub-article.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = createSandbox();
});

describe('an input that cannot be read', () => {
	it.each([
		[
			'malformed YAML',
			'---\ntitle: A\nlink: {href: x\nslug: b\n---\n\nBody.',
			4,
			'The front matter could not be read: ',
		],
		[
			'a key twice',
			'---\ntitle: A\ntitle: B\n---\n\nBody.',
			3,
			'The front matter could not be read: ',
		],
		[
			'front matter that never ends',
			'---\ntitle: A\nslug: b\n\nBody.',
			1,
			'The front matter starts here and never ends',
		],
		[
			'front matter without fields',
			'---\n- a\n- b\n---\n\nBody.',
			2,
			'The front matter is not a list of fields and values',
		],
		[
			'Latin-1',
			Buffer.from('Title\n\nCaf\xe9', 'latin1'),
			3,
			'The file is not in UTF-8; it looks like Windows-1252 or Latin-1',
		],
		[
			'UTF-16',
			Buffer.from('\uFEFFTitle', 'utf16le'),
			1,
			'The file is not in UTF-8; it looks like UTF-16',
		],
		['zero bytes', 'Title\n\0', 2, 'The file holds zero bytes, so it is no text'],
		['no bytes', '', undefined, 'The file is empty'],
		['no words', ' \n\n ', undefined, 'The file holds no text'],
		[
			'too many bytes',
			Buffer.alloc(maxInputBytes + 1, 'a'),
			undefined,
			'The file has 2.0 MB, and 2 MB is the limit',
		],
	])('fails with its line, why and what to do: %s', (_name, content, line, message) => {
		sandbox.put('b.md', toHubFile());
		const { status, problem } = sandbox.importOne('a.md', content);
		expect(status).toBe('failed');
		expect(problem?.line).toBe(line);
		expect(problem?.message).toContain(message);
		expect(problem?.remedy).not.toBe('');
		expect(sandbox.corpus().all.articles).toHaveLength(1);
		expect(sandbox.errors()).toEqual([]);
	});

	it('fails alone when it is nested deeper than anyone can follow', () => {
		sandbox.put('b.md', toHubFile());
		const { status, problem } = sandbox.importOne('a.html', `${'<div>'.repeat(20_000)}x`);
		expect(status).toBe('failed');
		expect(problem?.message).toContain('The file cannot be converted');
		expect(sandbox.corpus().all.articles).toHaveLength(1);
	});

	it('fails when it is not there or is no text', () => {
		const picture = sandbox.put('a.png', 'x');
		const { outcomes } = sandbox.run({ inputs: ['nowhere', picture] });
		expect(outcomes.map(({ problem }) => problem?.message)).toEqual([
			'There is no such file or folder',
			'Only files that end in .md, .markdown, .html, .htm, .txt can be imported',
		]);
	});
});

describe('two inputs that claim one place', () => {
	it('the second of one slug fails, and names the first', () => {
		const first = sandbox.put('a.md', toHubFile());
		const { status, problem } = sandbox.importOne('b.md', toHubFile({ mdName: 'other' }));
		expect(status).toBe('failed');
		expect(problem?.message).toBe(
			`Its file name "visits-asking-better-questions" is already taken by ${first}`,
		);
		expect(sandbox.errors()).toEqual([]);
	});

	it('the second copy of one piece fails', () => {
		sandbox.put('a.md', toHubFile());
		const { problem } = sandbox.importOne('b.md', toHubFile({ slug: 'other' }));
		expect(problem?.message).toContain('It is the same piece as');
	});

	it('an address that forwards elsewhere is not taken', () => {
		sandbox.writeContent(
			'pages/about.md',
			'---\ntitle: About\ndescription: Us.\naliases:\n  - /communities/heart-health/curated-content/visits-asking-better-questions\n---\n',
		);
		expect(sandbox.importOne('a.md', toHubFile()).problem?.message).toContain(
			'already belongs to pages/about.md',
		);
	});

	it('an article that people wrote is never written over', () => {
		const file = 'articles/heart-health/visits-asking-better-questions.md';
		sandbox.writeContent(file, 'Somebody wrote this.');
		expect(sandbox.importOne('a.md', toHubFile()).problem?.message).toContain(file);
		expect(sandbox.readContent(file)).toBe('Somebody wrote this.');
	});
});

describe('a value that our articles refuse', () => {
	it('fails the input before anything of it is written', () => {
		const href = `https://a.example.org/${'x'.repeat(2000)}`;
		const changes = { link: { href }, openProjectCustomFields: null };
		const { status, problem } = sandbox.importOne('a.md', toHubFile(changes));
		expect(status).toBe('failed');
		expect(problem?.message).toContain(
			'source.url: Original address must be 2000 characters or fewer',
		);
		expect(sandbox.hasContent('')).toBe(false);
	});
});
