import { formatShortDay } from '../../../src/model/lang.ts';
import { toSlug } from '../../../src/model/slug.ts';
import type { Named, SearchDocument } from '../../../src/search/build/document.ts';
import { createRandom, pickItem, pickNumber, type Random } from './random.ts';
import { createName, createVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * Made-up articles that are spread like real ones: most words are common, every topic and every article has
 * words of its own, and some phrases come back. They read as nonsense; only their statistics matter.
 */
export function createCorpus(count: number, seed = 20_261_121): SearchDocument[] {
	const random = createRandom(seed);
	const vocabulary = createVocabulary(random);
	const world = createWorld(random, vocabulary);
	return Array.from({ length: count }, (_, i) => createDocument(random, vocabulary, world, i));
}

interface Theme extends Named {
	/** The words that set it apart. */
	words: string[];
	/** Two or three words that stand together again and again. */
	phrases: string[];
}

interface World {
	topics: Theme[];
	communities: Theme[];
	sources: Named[];
	people: Named[];
}

function createWorld(random: Random, vocabulary: Vocabulary): World {
	const named = (name: string, folder: string, synonyms: string[] = []): Named => {
		const key = toSlug(name);
		return { key, name, url: `/${folder}/${key}/`, synonyms };
	};
	const theme = (folder: string, words: number): Theme => {
		const name = `${pickItem(random, vocabulary.special)} ${pickItem(random, vocabulary.special)}`;
		const synonym = `${pickItem(random, vocabulary.special)} ${pickItem(random, vocabulary.special)}`;
		const own = Array.from({ length: words }, () => pickItem(random, vocabulary.special));
		return {
			...named(name.charAt(0).toUpperCase() + name.slice(1), folder, [synonym]),
			words: own,
			phrases: Array.from({ length: 12 }, () =>
				Array.from({ length: pickNumber(random, 2, 3) }, () => pickItem(random, own)).join(' '),
			),
		};
	};
	return {
		topics: Array.from({ length: 120 }, () => theme('topics', 60)),
		communities: Array.from({ length: 25 }, () => theme('communities', 40)),
		sources: Array.from({ length: 400 }, () => {
			const host = `${createName(random).toLowerCase()}.example.org`;
			return { key: host, name: createName(random), url: `/sources/${host}/`, synonyms: [] };
		}),
		people: Array.from({ length: 40 }, () =>
			named(`${createName(random)} ${createName(random)}`, 'people'),
		),
	};
}

function createDocument(
	random: Random,
	vocabulary: Vocabulary,
	world: World,
	number: number,
): SearchDocument {
	const community = pickItem(random, world.communities);
	const topics = Array.from({ length: pickNumber(random, 1, 4) }, () =>
		pickItem(random, world.topics),
	);
	const source = pickItem(random, world.sources);
	const own = [
		...Array.from({ length: 5 }, () => pickItem(random, vocabulary.rare)),
		...Array.from({ length: 3 }, () => pickItem(random, vocabulary.special)),
		...(random() < 0.3 ? [createName(random).toLowerCase()] : []),
	];
	const pickWord = (general: number): string => {
		const kind = random();
		if (kind < general) return vocabulary.pickGeneral();
		if (kind < general + (1 - general) * 0.45)
			return pickItem(random, pickItem(random, topics).words);
		if (kind < general + (1 - general) * 0.55)
			return pickItem(random, pickItem(random, topics).phrases);
		if (kind < general + (1 - general) * 0.75) return pickItem(random, community.words);
		return pickItem(random, own);
	};
	const write = (words: number, general: number): string =>
		Array.from({ length: words }, () => pickWord(general)).join(' ');
	const title = write(pickNumber(random, 5, 9), 0.35);
	const excerpt = `${write(pickNumber(random, 18, 30), 0.55)}.`;
	const type = pickItem(random, types);
	const date = `${pickNumber(random, 2019, 2026)}-${pad(pickNumber(random, 1, 12))}-${pad(pickNumber(random, 1, 28))}`;
	return {
		// The number keeps addresses apart; nobody searches for it.
		url: `/communities/${community.key}/curated-content/${toSlug(title)}-${number}/`,
		title: title.charAt(0).toUpperCase() + title.slice(1),
		alsoCalled: [],
		type,
		date,
		shownDate: formatShortDay(date, 'en'),
		text: `${excerpt} ${write(pickNumber(random, 80, 220), 0.62)}.`,
		excerpt,
		community,
		topics: [...new Set(topics)],
		source,
		people: [pickItem(random, world.people)],
		picture: `/img/${toSlug(title).slice(0, 24)}-400.jpg`,
	};
}

const types = ['curated-content', 'curated-content', 'curated-content', 'articles', 'case-studies'];

const pad = (value: number): string => String(value).padStart(2, '0');
