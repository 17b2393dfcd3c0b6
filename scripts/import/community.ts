import { limits } from '../../src/model/fields.ts';
import { isSlug, toSlug } from '../../src/model/slug.ts';
import type { FieldLedger } from './field-ledger.ts';
import { cutAtWord } from './texts.ts';

/** The community of an input, with what a new one is to be called. */
export interface CommunityName {
	slug: string;
	/** As the input names it; undefined where the input names none. */
	title?: string | undefined;
	masthead?: string | undefined;
}

/** Where articles stand until an editor gives them a community. It is a draft itself, so nobody sees it. */
export const unsorted: CommunityName = { slug: 'unsorted' };

/** The hub put its own name before the names of its sections. */
const sectionPrefix = /^medigy-/;

/**
 * The community of an input: what the command says, else what the old path, the section or the names say.
 * Undefined when nothing says.
 *
 * @param chosen The slug that the command gave.
 */
export function readCommunity(
	fields: FieldLedger,
	chosen: string | undefined,
): CommunityName | undefined {
	if (chosen !== undefined) return { slug: chosen };
	const masthead = fields.peek('mastHead');
	const name = fields.peek('identifier') ?? fields.peek('breadcrumbs.2') ?? masthead;
	const slug = slugFromPaths(fields) ?? toSlug(name ?? '');
	if (!isSlug(slug)) return undefined;
	takePlaces(fields, slug);
	if (masthead !== undefined) fields.take('mastHead', 'community masthead');
	if (name === undefined) return { slug };
	fields.takeRepeats(['identifier', 'breadcrumbs.2'], name, 'community title');
	return { slug, title: cutAtWord(name, limits.name), masthead };
}

/**
 * The front matter of a community that an import has to create.
 *
 * @example toCommunityData({ slug: 'heart-health', title: 'Heart Health (HH)' }).shortName // 'Heart Health'
 */
export function toCommunityData({ slug, title = toWords(slug), masthead }: CommunityName): object {
	const isUnsorted = slug === unsorted.slug;
	return {
		title,
		description: isUnsorted
			? 'Imported articles that wait for a community of their own.'
			: `Articles and curated pieces on ${title}.`,
		shortName: cutAtWord(title.replace(/ *\([^)]*\)$/, '') || title, maxShortName),
		...(masthead !== undefined && { masthead: cutAtWord(masthead, limits.name) }),
		...(isUnsorted && { draft: true }),
	};
}

/** As the schema of communities has it. */
const maxShortName = 40;

function slugFromPaths(fields: FieldLedger): string | undefined {
	const paths = ['basePath', 'type', 'url', 'permalink', 'breadcrumbLinks.2'];
	for (const name of paths) {
		const slug = communityOfPath(fields.peek(name));
		if (slug !== undefined) return slug;
	}
	return undefined;
}

function communityOfPath(path = ''): string | undefined {
	const segment = /(?:^|\/)communities\/([^/]+)/.exec(path)?.[1];
	const slug = toSlug(segment ?? '').replace(sectionPrefix, '');
	return slug === '' ? undefined : slug;
}

/** Books the fields that say where the piece stood, each of which the site now makes from the community itself. */
function takePlaces(fields: FieldLedger, slug: string): void {
	for (const name of ['basePath', 'type']) {
		if (communityOfPath(fields.peek(name)) === slug) fields.take(name, 'community');
	}
	const section = fields.peek('contentCategories')?.replace(sectionPrefix, '');
	if (section === slug || section?.startsWith(`${slug}-`)) {
		fields.take('contentCategories', 'community');
	}
	const trail: [string, RegExp][] = [
		['0', /^(?:Home|\/)$/],
		['1', /^(?:Communities|\/communities\/?)$/],
		['2', new RegExp(`^/communities/${slug}/?$`)],
		[
			'3',
			new RegExp(
				`^(?:Curated Content|Articles|/communities/${slug}/(?:curated-content|articles)/?)$`,
			),
		],
		['3', /^#$/],
		['4', /^#$/],
	];
	for (const [place, expected] of trail) {
		for (const list of ['breadcrumbs', 'breadcrumbLinks']) {
			if (expected.test(fields.peek(`${list}.${place}`) ?? '')) {
				fields.take(`${list}.${place}`, 'breadcrumbs, made from the community');
			}
		}
	}
}

function toWords(slug: string): string {
	const words = slug.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
