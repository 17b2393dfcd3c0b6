import { describe, expect, it } from 'vitest';
import { createEditorIndex } from '../../../src/model/editor-index.ts';
import { toEntry } from '../../../cms/saving/to-entry.ts';
import { curatedForm, storyForm } from '../../fixtures/form-data.ts';

describe('createEditorIndex', () => {
	const index = createEditorIndex([
		toEntry('articles', 'ward', curatedForm, 'en'),
		toEntry('case-studies', 'bike', storyForm, 'en'),
		toEntry('topics', 'sleep', { scheme: 'KLAS', name: 'Sleep', synonyms: ['slumber'] }, 'en'),
	]);

	it('knows the sources of curated pieces without what only tracks', () => {
		expect(index.sources).toEqual({
			'example.org/ward': { title: 'A quiet ward', file: 'articles/heart-health/ward.md' },
		});
	});

	it('holds only what something may refer to, and so no consent', () => {
		expect(Object.keys(index.entries)).toEqual(['topics']);
	});
});
