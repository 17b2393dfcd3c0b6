import { describe, expect, it } from 'vitest';
import { toPlainTextMarkdown } from '../../../scripts/import/plain-text.ts';
import { createSandbox } from './sandbox.ts';

const longSentence =
	'A reminder that says what the visit is for, how long it takes and where to park brings more people to the clinic than one that gives the time alone.';

describe('plain text', () => {
	it.each([
		['a short first line', `Reminders that work\n\n${longSentence}`, 'Reminders that work'],
		['the first sentence of a paragraph', `Reminders work. ${longSentence}`, 'Reminders work'],
		[
			'a way to the page passed over',
			`Home » Tips » Reminders\nReminders that work\n\n${longSentence}`,
			'Reminders that work',
		],
		['a single line', 'Only this', 'Only this'],
	])('has the title that it can tell: %s', (_name, text, title) => {
		expect(toPlainTextMarkdown(text).title).toBe(title);
	});

	it.each([
		[
			'headings',
			`Title\n\n${longSentence}\n\nWhen to send\n\n${longSentence}`,
			`${longSentence}\n\n## When to send\n\n${longSentence}`,
		],
		[
			'bullets of all kinds',
			`Title\n\n${longSentence}\n• One\n– Two\n* Three`,
			`${longSentence}\n\n- One\n- Two\n- Three`,
		],
		[
			'numbers',
			`Title\n\n${longSentence}\n3. Three\n4) Four`,
			`${longSentence}\n\n3. Three\n4. Four`,
		],
		[
			'lines broken at a width',
			'Title\n\nA line that was broken\nby hand.\n\nAnother.',
			'A line that was broken by hand.\n\nAnother.',
		],
		[
			'signs of Markdown and HTML',
			'Title\n\nUse * and <b>, or # and [x].',
			'Use \\* and \\<b>, or # and \\[x].',
		],
		[
			'addresses',
			'Title\n\nSee https://a.example.org/x_y_z.',
			'See <https://a.example.org/x_y_z>.',
		],
		['odd spaces', 'Title\n\nA\u00a0visit\u200b soon.', 'A visit soon.'],
	])('keeps what its lines were meant to be: %s', (_name, text, markdown) => {
		expect(toPlainTextMarkdown(text).markdown).toBe(markdown);
	});

	it('becomes a draft for an editor, in a community that nobody sees', () => {
		const sandbox = createSandbox();
		const trail = 'Home » Tips » Reminders';
		const outcome = sandbox.importOne('tips.txt', `Reminders that work\n${trail}\n${longSentence}`);
		expect(outcome).toMatchObject({
			status: 'draft',
			file: 'articles/unsorted/reminders-that-work.md',
			notes: ['The file has no front matter: choose community, topics and source'],
			homeless: [{ field: 'line of the text', value: trail, why: 'a way to a page elsewhere' }],
		});
		expect(sandbox.article().data).toMatchObject({
			kind: 'original',
			draft: true,
			title: 'Reminders that work',
			description: longSentence,
			date: '2026-05-31',
			origin: { system: 'file', key: 'tips.txt' },
		});
		expect(sandbox.corpus().find('communities', 'unsorted')?.data.draft).toBe(true);
		expect(sandbox.errors()).toEqual([]);
	});

	it.each([
		['a Markdown file', 'a.md', 'Reminders **work**. They do.'],
		['an HTML file', 'a.html', '<p>Reminders <b>work</b>. They do.</p>'],
	])('lends its first sentence to %s without a heading', (_name, file, content) => {
		const sandbox = createSandbox();
		expect(sandbox.importOne(file, content).status).toBe('draft');
		expect(sandbox.article().data.title).toBe('Reminders work');
	});

	it('says when a sentence had to stand in for the title', () => {
		const { notes } = createSandbox().importOne('a.txt', `Reminders work. ${longSentence}`);
		expect(notes).toContain('The text has no title, so its first sentence stands in for one');
	});
});
