import { allowsChannel } from '../model/consent.ts';
import { allEventsSlug } from '../model/embed-paths.ts';
import { visibility } from '../model/publishing.ts';
import { entryPath } from '../model/urls.ts';
import { normalisePath } from './checks/urls.ts';
import type { EmbedsLock } from './embeds-lock.ts';
import type { Corpus, EntryIn } from './corpus.ts';
import { groupTranslations } from './translations.ts';

/** A piece that other sites may carry. */
export type EmbedEntry = EntryIn<'campaigns'> | EntryIn<'case-studies'>;

/** An address under which a piece is carried. A piece that was renamed has several. */
export interface Embed {
	slug: string;
	entry: EmbedEntry;
	/** `shown`: as it is. `ended`: what holds now. `gone`: only that it is no longer told, and nothing of what it told. */
	state: 'shown' | 'ended' | 'gone';
	/** Whether the slug is one that the piece had before. */
	isOld: boolean;
	/** The live practices that carry it. */
	practices: EntryIn<'practices'>[];
	/** Practices that carried it once: their addresses still answer, without their names. */
	formerPractices: string[];
	/** The same piece in other languages, where it is shown, too. */
	translations: { lang: string; slug: string }[];
}

/** Two pieces would stand at the same address. The message names both. */
export class EmbedAddressError extends Error {
	override name = 'EmbedAddressError';
}

/**
 * All embeds: campaigns, stories whose consent covers it, and what must stay because it was public once.
 *
 * @throws {EmbedAddressError} When two pieces have the same slug.
 */
export function listEmbeds(corpus: Corpus, lock: EmbedsLock): Embed[] {
	const entries = [...corpus.public.campaigns, ...corpus.public['case-studies']];
	const families = groupTranslations<EmbedEntry>(entries);
	const embeds = entries.flatMap((entry): Embed[] => {
		const { original, members } = families.get(entry) ?? { original: entry, members: [] };
		const practices = practicesCarrying([entry.slug, original.slug], entry, corpus);
		const translations = members
			.filter((other) => other !== entry && stateOf(other, corpus.today, false) === 'shown')
			.map(({ lang, slug }) => ({ lang, slug }));
		const slugs = [entry.slug, ...oldSlugs(entry, corpus)];
		return slugs.flatMap((slug): Embed[] => {
			const state = stateOf(entry, corpus.today, Object.hasOwn(lock, slug));
			if (state === undefined) return [];
			const carrying = state === 'gone' ? [] : practices;
			const formerPractices = formerly(lock[slug], carrying);
			const isOld = slug !== entry.slug;
			return [{ slug, entry, state, isOld, practices: carrying, formerPractices, translations }];
		});
	});
	// An old slug gives way to a piece that now has it.
	const current = new Set(embeds.flatMap(({ slug, isOld }) => (isOld ? [] : [slug])));
	const listed = embeds.filter(({ slug, isOld }) => !isOld || !current.has(slug));
	assertUnique(listed);
	return listed;
}

/** The practices under whose names all events are carried, and those under whose names they once were. */
export function practicesWithEvents({ live }: Corpus, lock: EmbedsLock) {
	const practices = live.practices;
	return { practices, formerPractices: formerly(lock[allEventsSlug], practices) };
}

/** What is public now, as a lock holds it. */
export function embedsToLock(corpus: Corpus, lock: EmbedsLock): EmbedsLock {
	return {
		[allEventsSlug]: corpus.live.practices.map(({ slug }) => slug),
		...Object.fromEntries(
			listEmbeds(corpus, lock).map(({ slug, practices }) => [
				slug,
				practices.map((practice) => practice.slug),
			]),
		),
	};
}

/** How a piece is shown elsewhere, or undefined when it never was and may not be. */
function stateOf(entry: EmbedEntry, today: string, wasPublic: boolean): Embed['state'] | undefined {
	const state = visibility(entry, today);
	if (entry.collection === 'campaigns') return state === 'live' ? 'shown' : 'ended';
	if (state === 'live' && allowsChannel(entry, 'embed', today)) return 'shown';
	return state === 'live' && !wasPublic ? undefined : 'gone';
}

/** Live practices that say that they carry a campaign, or the one that it translates. A story is carried under nobody's name. */
function practicesCarrying(
	slugs: readonly string[],
	{ collection }: EmbedEntry,
	{ live }: Corpus,
): EntryIn<'practices'>[] {
	if (collection !== 'campaigns') return [];
	return live.practices.filter(({ data }) => data.campaigns.some((slug) => slugs.includes(slug)));
}

/** The slugs that an entry had before, from the old paths of its page. */
function oldSlugs(entry: EmbedEntry, { site }: Corpus): string[] {
	const folder = entryPath(entry, site.lang).slice(0, -(entry.slug.length + 1));
	return entry.data.aliases.flatMap((alias) => {
		const path = normalisePath(alias);
		if (!path.startsWith(folder)) return [];
		const slug = path.slice(folder.length).replace(/\/$/, '');
		return slug === '' || slug.includes('/') ? [] : [slug];
	});
}

function formerly(locked: string[] = [], practices: readonly { slug: string }[]): string[] {
	return locked.filter((slug) => !practices.some((practice) => practice.slug === slug));
}

function assertUnique(embeds: readonly Embed[]): void {
	const taken = new Map<string, string>([[allEventsSlug, 'the list of all events']]);
	for (const { slug, entry } of embeds) {
		const other = taken.get(slug);
		if (other !== undefined) {
			throw new EmbedAddressError(
				`embeds: /embed/${slug}/ would show both ${other} and ${entry.file}. Rename one of them and give it its old path as an alias`,
			);
		}
		taken.set(slug, entry.file);
	}
}
