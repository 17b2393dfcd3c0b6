import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord, segmentGraphemes } from '../../../src/model/graphemes.ts';
import { shareNetworks, type ShareNetworkName } from '../../../src/model/share-networks.ts';
import { composeShareText, type ShareFacts } from '../../../src/model/share-texts.ts';

const campaign: ShareFacts = {
	title: 'Know your numbers',
	description: 'Two minutes with a cuff, once a month.',
	keyMessages: ['High blood pressure has no symptoms', 'A cuff can be borrowed at the desk'],
	urgentHelp: 'Urgent help: Chest pain that does not pass: call 911.',
	action: 'Borrow a cuff: +1 555 010 0199',
	link: 'https://board.example/campaigns/know-your-numbers/',
	linkNote: 'Read more at board.example/campaigns/know-your-numbers/',
	hashtags: ['KnowYourNumbers', 'HeartMonth'],
};

const networkNames = Object.keys(shareNetworks) as ShareNetworkName[]; // the keys of the table

describe('a text for a network', () => {
	it('says all there is to say where there is room', () => {
		expect(composeShareText(shareNetworks.facebook, campaign)).toMatchInlineSnapshot(`
			"Know your numbers

			Two minutes with a cuff, once a month.

			• High blood pressure has no symptoms
			• A cuff can be borrowed at the desk

			Urgent help: Chest pain that does not pass: call 911.

			Borrow a cuff: +1 555 010 0199

			https://board.example/campaigns/know-your-numbers/

			#KnowYourNumbers #HeartMonth"
		`);
	});

	it('keeps to what matters most where there is little', () => {
		expect(composeShareText(shareNetworks.x, campaign)).toMatchInlineSnapshot(`
			"Know your numbers
			Two minutes with a cuff, once a month.
			• High blood pressure has no symptoms
			• A cuff can be borrowed at the desk
			Urgent help: Chest pain that does not pass: call 911.
			Borrow a cuff: +1 555 010 0199
			https://board.example/campaigns/know-your-numbers/
			#KnowYourNumbers #HeartMonth"
		`);
		expect(composeShareText(shareNetworks.sms, campaign)).toMatchInlineSnapshot(`
			"Know your numbers
			Two minutes with a cuff, once a month.
			Borrow a cuff: +1 555 010 0199
			https://board.example/campaigns/know-your-numbers/"
		`);
	});

	it('writes the address to be typed where it cannot be pressed', () => {
		const text = composeShareText(shareNetworks.instagram, campaign);
		expect(text).toContain(campaign.linkNote);
		expect(text).not.toContain('https://');
	});

	it('uses the alphabet of one text message', () => {
		const facts = { ...campaign, title: 'The doctor’s “list” – and yours…' };
		expect(composeShareText(shareNetworks.sms, facts)).toContain(
			`The doctor's "list" - and yours...`,
		);
	});

	it('never leaves out a notice, whatever else has to go', () => {
		const notice = 'This is a composite story: the patient is invented.';
		for (const name of networkNames) {
			const facts = { ...campaign, title: 'word '.repeat(40).trim(), notice };
			expect(composeShareText(shareNetworks[name], facts)).toContain(notice);
		}
	});

	it('is not there when not even the link has room', () => {
		const link = `https://board.example/${'long-'.repeat(40)}/`;
		expect(composeShareText(shareNetworks.sms, { ...campaign, link })).toBeUndefined();
		expect(composeShareText(shareNetworks.x, { ...campaign, link })).toContain(link);
	});

	it.each(networkNames)('for %s stays within the limit and holds whole parts only', (name) => {
		const network = shareNetworks[name];
		fc.assert(
			fc.property(anyFacts, (facts) => {
				const text = composeShareText(network, facts);
				if (text === undefined) return;
				expect(network.measure(text)).toBeLessThanOrEqual(network.limit);
				expect(text).toContain(network.link === 'followed' ? facts.link : facts.linkNote);
				const known = new Set(facts.hashtags.map((tag) => `#${tag}`));
				const tags = /(?:^|\n)((?:#[A-Za-z0-9]+ ?)+)$/.exec(text)?.[1]?.trim().split(' ') ?? [];
				expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});
});

describe('a length', () => {
	it.each<[ShareNetworkName, string, number]>([
		['x', 'Read this', 9],
		['x', 'https://board.example/a/very/long/path/that/goes/on/and/on/', 23],
		['x', 'see board.example', 4 + 23],
		['x', '健康', 4],
		['x', '👩‍👩‍👧‍👧', 2],
		['x', 'é', 1],
		['mastodon', '👩‍👩‍👧‍👧 https://board.example/a/very/long/path/', 25],
		['bluesky', '👩‍👩‍👧‍👧', 3],
		['sms', 'Call {now}', 12],
		['sms', '健康', 5],
		['linkedin', '👍', 2],
	])('on %s of %j is %d', (name, text, length) => {
		expect(shareNetworks[name].measure(text)).toBe(length);
	});
});

describe('a text that is too long', () => {
	it.each([
		['A flu shot before winter', 12, 'A flu shot…'],
		['A flu shot before winter', 24, 'A flu shot before winter'],
		['A flu shot, before winter', 13, 'A flu shot…'],
		['Well-known facts', 11, 'Well-known…'],
		['Well-known facts', 8, ''],
		['See #FluShot today', 9, 'See…'],
		['流感疫苗接种', 4, '流感…'],
	])('%j in %d characters is %j', (text, limit, expected) => {
		expect(cutAtWord(text, (part) => part.length <= limit)).toBe(expected);
	});

	it('is cut between words', () => {
		fc.assert(
			fc.property(spacedText, fc.integer({ min: 1, max: 120 }), (text, limit) => {
				const cut = cutAtWord(text, (part) => segmentGraphemes(part).length <= limit);
				if (cut === '' || cut === text) return;
				const rest = text.slice(cut.length - 1);
				expect(text.startsWith(cut.slice(0, -1))).toBe(true);
				expect(rest).toMatch(/^[\s\p{P}]/u);
			}),
		);
	});
});

const word = fc.stringMatching(/^[A-Za-z#'é-]{1,14}$/);
const spacedText = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const anyText = fc.oneof(
	spacedText,
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 160 }),
	fc
		.array(fc.constantFrom('健康', '👩‍👩‍👧‍👧', 'здоровье', 'صحة', 'สุขภาพ', ' ', 'example.org'), {
			minLength: 1,
			maxLength: 60,
		})
		.map((parts) => parts.join('')),
);
const anyFacts: fc.Arbitrary<ShareFacts> = fc.record({
	title: anyText,
	description: anyText,
	keyMessages: fc.array(anyText, { maxLength: 6 }),
	urgentHelp: fc.option(anyText, { nil: undefined }),
	action: fc.option(anyText, { nil: undefined }),
	link: fc.stringMatching(/^https:\/\/board\.example\/[a-z-]{1,120}\/$/),
	linkNote: fc.stringMatching(/^Read more at board\.example\/[a-z-]{1,120}\/$/),
	hashtags: fc.array(fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,30}$/), { maxLength: 40 }),
});
