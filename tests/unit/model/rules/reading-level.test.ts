import { describe, expect, it } from 'vitest';
import { checkReadingLevel } from '../../../../src/model/rules/reading-level.ts';
import type { Finding } from '../../../../src/model/rules/rule.ts';
import type { AnyEntry } from '../../../../src/model/entry.ts';
import {
	context,
	createArticle,
	createCampaign,
	createStory,
} from '../../../fixtures/rules/entries.ts';
import { hardText, middlingText, plainText } from '../../../fixtures/rules/texts.ts';

const toBody = (text: string) => ({ html: `<p>${text}</p>` });
const forPatients = { audience: 'patients' as const };

function check(entry: AnyEntry): Finding[] {
	return checkReadingLevel(entry, context);
}

describe('who is held to a reading level', () => {
	it.each<[string, AnyEntry]>([
		['an article for patients', createArticle(forPatients, toBody(hardText))],
		['a campaign', createCampaign({}, toBody(hardText))],
		['a case study', createStory({}, toBody(hardText))],
		[
			'a text in the fields of a campaign',
			createCampaign({ sections: [{ heading: 'Why', text: hardText }] }),
		],
		['a draft', createArticle({ ...forPatients, draft: true }, toBody(hardText))],
		['British English', { ...createArticle(forPatients, toBody(hardText)), lang: 'en-GB' }],
	])('%s is', (_, entry) => {
		expect(check(entry)).toMatchObject([{ severity: 'error' }]);
	});

	it.each<[string, AnyEntry]>([
		['an article for everyone', createArticle({ audience: 'everyone' }, toBody(hardText))],
		['an article that does not say for whom it is', createArticle({}, toBody(hardText))],
		['another language', { ...createArticle(forPatients, toBody(hardText)), lang: 'es' }],
		['a text of a few words', createArticle(forPatients, toBody(hardText.slice(0, 400)))],
		['a campaign that is over', createCampaign({ ends: '2026-06-02' }, toBody(hardText))],
		['plain text', createArticle(forPatients, toBody(plainText))],
	])('%s is not, or passes', (_, entry) => {
		expect(check(entry)).toEqual([]);
	});
});

describe('what it says', () => {
	it('is a warning above grade 8, with the hardest sentences', () => {
		expect(check(createArticle(forPatients, toBody(middlingText)))).toMatchInlineSnapshot(`
			[
			  {
			    "message": "The text reads at grade 8.7 (Flesch-Kincaid 8.7), and text for patients should read at 6 to 8. Its hardest sentences: "If the numbers are higher than usual on several days, contact the practice so that a nurse ..." (grade 12); "When your doctor asks you to measure your blood pressure at home, follow the same steps ..." (grade 12); "Find a quiet place where nobody will interrupt you, and wait for about five minutes ..." (grade 11); "Place the cuff on your upper arm, keep the arm at the level of your heart, and write both ..." (grade 11); "Do not stop your tablets on your own, even if you feel better, because the pressure can ..." (grade 8)",
			    "path": [
			      "body",
			    ],
			    "read": "If the numbers are higher than usual on several days, contact the practice so that a nurse ...",
			    "remedy": "Split these sentences and use everyday words. Medical words that must stay go into the glossary under "reading" in site.yaml",
			    "severity": "warning",
			  },
			]
		`);
	});

	it('is an error above grade 10', () => {
		expect(check(createArticle(forPatients, toBody(hardText)))).toMatchInlineSnapshot(`
			[
			  {
			    "message": "The text reads at grade 34.7 (Flesch-Kincaid 34.7), and text for patients should read at 6 to 8. Its hardest sentences: "Administrative responsibilities associated with reimbursement additionally discourage ..." (grade 40); "Continuous educational interventions incorporating individualised motivational ..." (grade 38); "Hypertension constitutes a considerable cardiovascular morbidity determinant necessitating ..." (grade 37); "Individuals experiencing persistently elevated systolic determinations should communicate ..." (grade 37); "Physicians nevertheless acknowledge that asymptomatic presentations frequently contribute ..." (grade 35)",
			    "path": [
			      "body",
			    ],
			    "read": "Administrative responsibilities associated with reimbursement additionally discourage ...",
			    "remedy": "Split these sentences and use everyday words. Medical words that must stay go into the glossary under "reading" in site.yaml. If the text cannot be simpler, say why under "hardReading"",
			    "severity": "error",
			  },
			]
		`);
	});

	it('is a warning when the entry gives a reason', () => {
		const reason = { hardReading: 'It quotes the law word for word' };
		const [finding] = check(createArticle({ ...forPatients, ...reason }, toBody(hardText)));
		expect(finding?.severity).toBe('warning');
		expect(finding?.message).toContain('. The reason given: It quotes the law word for word. ');
		expect(finding?.remedy).not.toContain('hardReading');
	});

	it('points to the field of the hardest sentence', () => {
		const sections = [plainText, hardText].map((text) => ({ heading: 'Why', text }));
		expect(check(createCampaign({ sections }))[0]?.path).toEqual(['sections', 1, 'text']);
	});
});

describe('the glossary', () => {
	it('takes its words out of the count', () => {
		const terms = hardText.split(/[\s,.]+/).filter((word) => word.length > 9);
		const site = { ...context.site, reading: { glossary: terms } };
		const entry = createArticle(forPatients, toBody(`${plainText} ${hardText}`));
		expect(checkReadingLevel(entry, context)).toHaveLength(1);
		expect(checkReadingLevel(entry, { ...context, site })).toEqual([]);
	});
});
