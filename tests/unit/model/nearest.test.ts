import { expect, it } from 'vitest';
import { findNearest } from '../../../src/model/nearest.ts';

const fields = ['title', 'description', 'date', 'topics', 'publishAt'];

it.each([
	['discription', 'description'],
	['Title', 'title'],
	['titel', undefined],
	['titl', 'title'],
	['tite', 'title'],
	['topic', 'topics'],
	['publishat', 'publishAt'],
	['publish_at', 'publishAt'],
	['dat', 'date'],
	['zebra', undefined],
	['x', undefined],
	['', undefined],
])('takes %j for %j', (word, expected) => {
	expect(findNearest(word, fields)).toBe(expected);
});

it('prefers the nearer of two, and the first of equals', () => {
	expect(findNearest('heart-heath', ['heart-hearth', 'heart-health'])).toBe('heart-hearth');
	expect(findNearest('heart-healt', ['heart-heal', 'heart-health'])).toBe('heart-heal');
	expect(findNearest('aaaaaa', ['aaaabb', 'aaaaab'])).toBe('aaaaab');
});

it('finds nothing among nothing', () => {
	expect(findNearest('title', [])).toBeUndefined();
});
