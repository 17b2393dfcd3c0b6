import type { CurrentCorpus } from '../corpus/current.ts';
import type { EntryIn } from '../corpus/corpus.ts';
import { entryPath } from '../model/urls.ts';
import type { Pictures } from './card.ts';

/** What embeds and pages say of a practice. All of it is in its own file; none of it comes from an address. */
export interface PracticeCardView {
	slug: string;
	href: string;
	name: string;
	phone: string;
	booking?: string | undefined;
	/** The address, line by line. */
	address: string[];
	logo?: { url: string; width: number; height: number; alt: string } | undefined;
	accent?: string | undefined;
}

/** A practice by its own file. */
export function practiceCard(
	entry: EntryIn<'practices'>,
	corpus: CurrentCorpus,
	pictures: Pictures,
): PracticeCardView {
	const { data, slug } = entry;
	return {
		slug,
		href: entryPath(entry, corpus.site.lang),
		name: data.name,
		phone: data.phone,
		booking: data.booking,
		address: data.address?.split('\n') ?? [],
		logo: logoView(data.logo, pictures),
		accent: data.accent,
	};
}

/** The smallest file of the logo, as tall as a line of words and a half. */
function logoView(
	logo: { src: string; alt: string } | undefined,
	pictures: Pictures,
): PracticeCardView['logo'] {
	const picture = logo === undefined ? undefined : pictures.get(logo.src);
	const file = picture?.jpeg[0];
	if (logo === undefined || picture === undefined || file === undefined) return undefined;
	const width = Math.round((logoHeight * picture.width) / picture.height);
	return { url: file.url, width, height: logoHeight, alt: logo.alt };
}

/** In pixels. */
const logoHeight = 44;
