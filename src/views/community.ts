import type { CurrentCorpus } from '../corpus/current.ts';
import { hueOf, type HueName } from '../model/hues.ts';
import { paths } from '../model/urls.ts';

/** A community as its pieces name it. */
export interface CommunityView {
	slug: string;
	href: string;
	title: string;
	shortName: string;
	masthead: string;
	description: string;
	hue: HueName;
	/** How many live pieces it has. */
	count: number;
}

/** A community by its slug. */
export function communityView(slug: string, { find, indexes }: CurrentCorpus): CommunityView {
	const data = find('communities', slug)?.data;
	const title = data?.title ?? slug;
	return {
		slug,
		href: paths.community(slug),
		title,
		shortName: data?.shortName ?? title,
		masthead: data?.masthead ?? title,
		description: data?.description ?? '',
		hue: data?.hue ?? hueOf(slug),
		count: indexes.piecesByCommunity.get(slug)?.length ?? 0,
	};
}
