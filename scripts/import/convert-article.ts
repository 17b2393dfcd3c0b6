import type { Source } from '../../src/model/schemas/article.ts';
import { renderMarkdown } from '../../src/corpus/body/render-markdown.ts';
import { toMarkdownBody } from './body-to-markdown.ts';
import { readCover } from './cover.ts';
import { readCommunity, unsorted, type CommunityName } from './community.ts';
import type { FieldLedger } from './field-ledger.ts';
import { readDays, readDescription } from './head.ts';
import { readOriginKey, readSlug, type OriginKey } from './identity.ts';
import { isDraft, readKind, readLang } from './kind.ts';
import type { InputFile } from './input-files.ts';
import { readOldPaths } from './old-paths.ts';
import { ImportError, type RemovedPart } from './outcome.ts';
import type { ParsedInput } from './parse-input.ts';
import { readPeople } from './people.ts';
import type { PictureFinder, PlacedPicture } from './pictures.ts';
import { readSource } from './source.ts';
import { readTitleOf } from './title.ts';
import { readTopics, type TopicName } from './topics.ts';

/** What a conversion depends on beside the input itself. */
export interface ConversionContext {
	/** The community that the command chose. */
	community: string | undefined;
	/** The day of the import: the date of pieces that hold none. */
	today: string;
	pictures: PictureFinder;
}

/** An article made of an input, before its community, topics and people are held against those of the site. */
export interface ConvertedArticle {
	slug: string;
	origin: OriginKey;
	community: CommunityName;
	topics: TopicName[];
	people: string[];
	/** The front matter that does not depend on anything else. */
	facts: {
		kind: 'curated' | 'original';
		title: string;
		description: string;
		date: string;
		image?: { src: string; alt: string };
		updated?: string;
		source?: Source;
		lang?: string;
		draft?: true;
	};
	/** Whether the date is the day of the import, because the input has none. */
	isDateGuessed: boolean;
	oldPaths: string[];
	body: string;
	pictures: PlacedPicture[];
	fields: FieldLedger;
	notes: string[];
	removed: RemovedPart[];
}

/**
 * Makes an article of an input. Reads pictures, writes nothing.
 *
 * @throws {ImportError} When there is neither a title nor a text.
 */
export function convertArticle(
	file: InputFile,
	parsed: ParsedInput,
	context: ConversionContext,
): ConvertedArticle {
	const { fields, hasFrontMatter } = parsed;
	const notes: string[] = [];
	const removed: RemovedPart[] = [];
	const pictures: PlacedPicture[] = [];
	const title = readTitleOf(file, parsed, notes);
	const slug = readSlug(fields, title, file.key);
	const body = toMarkdownBody(parsed.body, title, {
		firstLine: parsed.body.firstLine,
		onRemoved: (part) => removed.push(part),
		placePicture: (src) => {
			const picture = context.pictures.place(src, file.path, `${slug}-${pictures.length + 1}`);
			if (picture !== undefined) pictures.push(picture);
			return picture?.to;
		},
	});
	const { text, links } = renderMarkdown(body, 1).body;
	if (text === '' && !hasFrontMatter) {
		throw new ImportError({ message: 'The file holds no text', remedy: 'Leave it out' });
	}
	noteLinks(links, notes);
	const { date, ...days } = readDays(fields);
	const community = readCommunity(fields, context.community);
	const source = hasFrontMatter ? readSource(fields, date ?? context.today) : undefined;
	const kind = readKind(fields, source !== undefined);
	const doubts = findDoubts({ hasFrontMatter, isCurated: source !== undefined, date, community });
	const cover = readCover(fields, title, notes, (name) =>
		context.pictures.place(name, file.path, slug),
	);
	if (cover !== undefined) pictures.push(cover.picture);
	const lang = readLang(fields);
	const facts = {
		kind,
		title,
		description: readDescription(fields, text, title),
		...(cover !== undefined && { image: cover.image }),
		date: date ?? context.today,
		...days,
		...(source !== undefined && { source }),
		...(lang !== undefined && { lang }),
		...((doubts.length > 0 || isDraft(fields)) && { draft: true as const }),
	};
	return {
		slug,
		origin: readOriginKey(fields, file.key),
		community: community ?? unsorted,
		topics: readTopics(fields),
		people: readPeople(fields),
		facts,
		isDateGuessed: date === undefined,
		oldPaths: readOldPaths(fields),
		body,
		pictures,
		fields,
		notes: [...doubts, ...notes],
		removed,
	};
}

/** What keeps a piece from being published as it is, in sentences. */
function findDoubts({
	hasFrontMatter,
	isCurated,
	date,
	community,
}: {
	hasFrontMatter: boolean;
	isCurated: boolean;
	date: string | undefined;
	community: CommunityName | undefined;
}): string[] {
	if (!hasFrontMatter) return ['The file has no front matter: choose community, topics and source'];
	return [
		isCurated ? [] : 'There is no web address of a source: add it, or make the piece your own',
		date === undefined ? 'There is no date, so the day of the import stands in for it' : [],
		community === undefined ? 'Nothing names a community: choose one' : [],
	].flat();
}

function noteLinks(links: readonly { href: string }[], notes: string[]): void {
	for (const { href } of links) {
		notes.push(`A link leads to ${href} on this site: check that the page is there`);
	}
}
