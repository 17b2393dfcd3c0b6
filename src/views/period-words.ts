import type { CurrentCorpus } from '../corpus/current.ts';
import { campaignPeriod } from '../model/campaign-period.ts';
import { formatDay, formatMonth } from '../model/lang.ts';
import { months, type Campaign } from '../model/schemas/campaign.ts';
import { stringsOf } from '../strings/index.ts';

/** When a campaign runs, in words: from a day to a day, or every year in a month. */
export function describePeriod(campaign: Campaign, { site, today }: CurrentCorpus): string {
	const strings = stringsOf(site.lang).campaigns;
	if (campaign.observance !== undefined) {
		const month = Object.keys(months).indexOf(campaign.observance) + 1;
		return strings.everyYear(formatMonth(month, site.lang, 'long'));
	}
	const { starts, ends } = campaignPeriod(campaign, today);
	return strings.period(formatDay(starts, site.lang), formatDay(ends, site.lang));
}
