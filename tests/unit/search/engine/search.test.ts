import { describe, expect, it } from 'vitest';
import { search } from '../../../../src/search/engine/search.ts';
import {
	createDocument,
	createNamed,
	findTitles,
	openBuilt,
} from '../../../fixtures/search/built-index.ts';

const engagement = createNamed('patient-engagement', 'Patient engagement', [
	'shared decision making',
]);

const documents = [
	createDocument('Patient engagement', { date: undefined, topics: [engagement] }),
	createDocument('A playbook for patient engagement in small practices', { date: '2021-11-09' }),
	createDocument('Portals that nobody uses', {
		date: '2024-02-01',
		text: 'How patient engagement grows when the portal answers. Engagement again.',
	}),
	createDocument('Bring your questions', { date: '2022-03-15', topics: [engagement] }),
	createDocument('Engagement rings', { date: '2025-01-01', text: 'For the patient buyer.' }),
	createDocument('Managing asthma', { date: '2020-05-05', text: 'Inhalers and spacers.' }),
	createDocument('Blood pressure at home', { date: '2026-01-01', text: 'Measure it twice.' }),
	createDocument('Home visits', { date: '2026-02-01', text: 'Pressure on staff; blood samples.' }),
];
const files = await openBuilt(documents);

describe('search puts first', () => {
	it.each([
		['what is called just that', 'patient engagement', 'Patient engagement'],
		['a word in the title before one in the body', 'portals', 'Portals that nobody uses'],
		['the page that a synonym belongs to', 'shared decision', 'Bring your questions'],
		['another form of the word', 'manage', 'Managing asthma'],
		['what begins with the letters so far', 'ast', 'Managing asthma'],
		['the whole words, however they are ordered', 'home pressure blood', 'Blood pressure at home'],
		['the newest of equals', 'home', 'Home visits'],
	])('%s', async (_, query, title) => {
		expect((await findTitles(files, query))[0]).toBe(title);
	});

	it('what holds every word before what holds some, and still lists that', async () => {
		const titles = await findTitles(files, 'asthma inhalers questions');
		expect(titles).toEqual(['Managing asthma', 'Bring your questions']);
	});
});

describe('words in quotes', () => {
	it.each([
		['"blood pressure"', ['Blood pressure at home']],
		['"pressure blood"', []],
		['"patient engagement" playbook', ['A playbook for patient engagement in small practices']],
		['"manage asthma"', []],
	])('%s stand together as they are written', async (query, titles) => {
		const found = await findTitles(files, query);
		expect(found.slice(0, Math.max(1, titles.length))).toEqual(titles);
	});
});

describe('a misspelt word', () => {
	it.each([
		['a letter too few', 'astma', 'asthma'],
		['a letter too many', 'asthmma', 'asthma'],
		['a wrong first letter', 'esthma', 'asthma'],
		['two letters swapped', 'sathma', 'asthma'],
		['a slip in a word of four letters', 'hmoe', 'home'],
		['a slip in an unfinished word', 'enagem', 'engagement'],
		['a slip at the beginning of an unfinished word', 'negagem', 'engagement'],
		['two words at once', 'pateint engagment', 'patient engagement'],
	])('is understood with %s', async (_, query, corrected) => {
		expect((await search(files, query)).corrected).toBe(corrected);
	});

	it.each([
		['is in the index', 'asthma'],
		['has digits', 'ashtma2'],
		['stands in quotes', '"astma"'],
	])('is left alone when it %s', async (_, query) => {
		expect((await search(files, query)).corrected).toBeUndefined();
	});

	it('is taken as typed when the reader wants it so', async () => {
		expect(await findTitles(files, 'astma', { isLiteral: true })).toEqual([]);
	});

	it('is judged by the words beside it', async () => {
		const near = await openBuilt([
			createDocument('Wound care', { text: 'bandages' }),
			createDocument('Round tables', { text: 'discussion' }),
			createDocument('Sound and hearing', { text: 'discussion' }),
		]);
		expect((await search(near, 'bandages xound')).corrected).toBe('bandages wound');
	});
});

describe('when files do not come', () => {
	it('ranks what came, and says that it is not all', async () => {
		const broken = await openBuilt(documents, (bytes, path) => {
			if (/\/l\d+\.bin$/.test(path)) throw new Error('offline');
			return bytes;
		});
		const { ranking, isPartial } = await search(broken, 'asthma zzzz');
		expect({ found: ranking.ids.length, isPartial }).toEqual({ found: 1, isPartial: true });
	});

	it('asks for them again the next time', async () => {
		let isOffline = true;
		const broken = await openBuilt(documents, (bytes, path) => {
			if (isOffline && /\/p\d+\.bin$/.test(path)) throw new Error('offline');
			return bytes;
		});
		expect((await search(broken, 'asthma')).isPartial).toBe(true);
		isOffline = false;
		const { ranking, isPartial } = await search(broken, 'asthma');
		expect({ found: ranking.ids.length, isPartial }).toEqual({ found: 1, isPartial: false });
	});
});

it('an empty index answers everything with nothing', async () => {
	const empty = await openBuilt([]);
	for (const query of ['', 'asthma', 'astma as', '"two words"']) {
		const { ranking, isPartial } = await search(empty, query);
		expect({ ids: ranking.ids, isPartial }).toEqual({ ids: [], isPartial: false });
	}
});
