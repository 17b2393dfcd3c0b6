import { describe, expect, it } from 'vitest';
import { caseStudyView } from '../../../src/views/case-study.ts';
import { campaignView } from '../../../src/views/campaign.ts';
import { kitTexts, shareKits } from '../../../src/views/share-kit.ts';
import { sharePicturePath } from '../../../src/model/urls.ts';
import type { CurrentCorpus } from '../../../src/corpus/current.ts';
import { currentCorpusOf, siteUrl } from '../../fixtures/content/current.ts';
import { fileOf, joinFiles } from '../../fixtures/content/content-root.ts';
import {
	fullCampaign,
	validCampaign,
	validCaseStudy,
	validConsent,
	validYearlyCampaign,
} from '../../fixtures/content/outreach.ts';

/** The fixtures are read on 29 March 2026. */
const campaigns = {
	running: { ...validCampaign, starts: '2026-03-01', ends: '2026-03-29' },
	coming: { ...validCampaign, starts: '2026-05-01', ends: '2026-05-31' },
	yearly: validYearlyCampaign,
	ended: { ...validCampaign, starts: '2026-02-01', ends: '2026-03-28' },
	scheduled: { ...validCampaign, publishAt: '2026-04-01' },
	draft: { ...validCampaign, draft: true },
};

const stories = {
	social: { ...validCaseStudy, consent: { ...validConsent, channels: ['web', 'social'] } },
	web: { ...validCaseStudy, consent: validConsent },
	composite: { ...validCaseStudy, composite: true },
	'run-out': {
		...validCaseStudy,
		consent: { ...validConsent, channels: ['web', 'social'], expires: '2026-03-28' },
	},
	revoked: {
		...validCaseStudy,
		consent: { ...validConsent, channels: ['web', 'social'], revoked: '2026-03-29' },
	},
};

function corpusOfOutreach(): CurrentCorpus {
	return currentCorpusOf(
		joinFiles([
			...Object.entries(campaigns).map(([slug, data]) => fileOf(`campaigns/${slug}.mdx`, data)),
			...Object.entries(stories).map(([slug, data]) => fileOf(`case-studies/${slug}.mdx`, data)),
		]),
	);
}

describe('a share kit', () => {
	it('is there for what runs or comes, and for stories whose consent covers social networks', () => {
		expect(
			shareKits(corpusOfOutreach())
				.map(({ piece }) => piece)
				.sort(),
		).toEqual([
			'campaigns/coming',
			'campaigns/running',
			'campaigns/yearly',
			'case-studies/composite',
			'case-studies/social',
		]);
	});

	it('is linked from those pages and from no other', () => {
		const corpus = corpusOfOutreach();
		const linked = [
			...corpus.public.campaigns.map((entry) => campaignView(entry, corpus, new Map())),
			...corpus.live['case-studies'].map((entry) => caseStudyView(entry, corpus, new Map())),
		].flatMap(({ share }) => share ?? []);
		expect(linked.sort()).toEqual(
			shareKits(corpus)
				.map(({ view }) => view.page.path)
				.sort(),
		);
	});

	it('gives its page the picture that previews show', () => {
		const corpus = corpusOfOutreach();
		const entry = corpus.find('campaigns', 'running');
		const kit = shareKits(corpus).find(({ piece }) => piece === 'campaigns/running');
		if (entry === undefined || kit === undefined) throw new Error('share-kit.test: no campaign');
		const { picture } = campaignView(entry, corpus, new Map()).page;
		expect(picture).toMatchObject({
			url: sharePicturePath(kit.pictures[0]?.key ?? ''),
			width: 1200,
			height: 630,
		});
		expect(picture?.alt).toContain(entry.data.title);
	});

	it('says in every text that a composite story is one', () => {
		const kit = shareKits(corpusOfOutreach()).find(({ piece }) => piece.endsWith('composite'));
		const texts = kit?.view.texts ?? [];
		expect(texts.length).toBeGreaterThan(5);
		for (const { text } of texts) expect(text).toContain('composite story');
	});

	it('links to the page and to nothing that counts clicks', () => {
		const [kit] = shareKits(corpusOfOutreach());
		expect(kit?.view.link).toBe(`${siteUrl}/campaigns/coming/`);
		const links = (kit?.view.texts ?? []).flatMap(({ text }) => text.match(/https?:\S+/g) ?? []);
		expect(new Set(links)).toEqual(new Set([kit?.view.link]));
	});

	it('keeps each text within what its network takes', () => {
		for (const { view } of shareKits(corpusOfOutreach())) {
			for (const { used, limit } of view.texts) expect(used).toBeLessThanOrEqual(limit);
		}
	});

	it('has a file for each text, and one about itself', () => {
		const corpus = currentCorpusOf(fileOf('campaigns/full.mdx', fullCampaign));
		const [kit] = shareKits(corpus);
		if (kit === undefined) throw new Error('share-kit.test: the campaign has no kit');
		const files = kitTexts(kit.view);
		expect(Object.keys(files)).toMatchInlineSnapshot(`
			[
			  "about-this-kit.txt",
			  "alternative-texts.txt",
			  "facebook.txt",
			  "instagram.txt",
			  "linkedin.txt",
			  "x.txt",
			  "bluesky.txt",
			  "mastodon.txt",
			  "whatsapp.txt",
			  "sms.txt",
			]
		`);
		expect(files['about-this-kit.txt']).toMatchInlineSnapshot(`
			"Know your numbers

			https://board.example/campaigns/full/

			Use them until 31 May 2026. After that day they no longer hold.

			#KnowYourNumbers
			"
		`);
	});
});
