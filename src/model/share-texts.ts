import { cutAtWord } from './graphemes.ts';
import type { ShareNetwork } from './share-networks.ts';

/** What a text for a network is made from: the piece's own words. */
export interface ShareFacts {
	title: string;
	/** What no text may leave out, such as that a story is a composite. */
	notice?: string | undefined;
	description: string;
	keyMessages: readonly string[];
	urgentHelp?: string | undefined;
	/** The one thing to do, with how to do it. */
	action?: string | undefined;
	/** The canonical address, without anything that tracks. */
	link: string;
	/** What to say where an address cannot be pressed: the address in words. */
	linkNote: string;
	/** In CamelCase and without `#`. */
	hashtags: readonly string[];
}

/** The parts of a text in the order in which they are read. */
interface Parts {
	title: string;
	notice: string;
	description: string;
	keyMessages: readonly string[];
	urgentHelp: string;
	action: string;
	link: string;
	hashtags: readonly string[];
}

/**
 * A ready text for a network, within its limit. The link and the notice are always whole, the title is cut between words if it must be,
 * and every other part is there whole or not at all: the one thing to do first, then hashtags, the description and the rest.
 *
 * @returns Undefined when the network has no room for the link and the notice.
 */
export function composeShareText(network: ShareNetwork, facts: ShareFacts): string | undefined {
	const write = (parts: Parts): string => network.spell(layOut(parts, network.isCompact));
	const fits = (parts: Parts): boolean => network.measure(write(parts)) <= network.limit;
	const least: Parts = {
		title: '',
		notice: facts.notice ?? '',
		description: '',
		keyMessages: [],
		urgentHelp: '',
		action: '',
		link: network.link === 'followed' ? facts.link : facts.linkNote,
		hashtags: [],
	};
	if (!fits(least)) return undefined;
	const titled = { ...least, title: cutAtWord(facts.title, (title) => fits({ ...least, title })) };
	return write(
		additionsOf(facts, network).reduce((parts, add) => keepIf(fits, parts, add), titled),
	);
}

type Addition = (parts: Parts) => Parts;

/** What a text may grow by, the most useful first. */
function additionsOf(facts: ShareFacts, network: ShareNetwork): Addition[] {
	const { action = '', description, urgentHelp = '', hashtags, keyMessages } = facts;
	return [
		(parts) => ({ ...parts, action }),
		...hashtags
			.slice(0, network.hashtags)
			.map((tag): Addition => (parts) => ({ ...parts, hashtags: [...parts.hashtags, tag] })),
		(parts) => ({ ...parts, description }),
		(parts) => ({ ...parts, urgentHelp }),
		...keyMessages.map((message): Addition => (parts) => ({
			...parts,
			keyMessages: [...parts.keyMessages, message],
		})),
	];
}

function keepIf(fits: (parts: Parts) => boolean, parts: Parts, add: Addition): Parts {
	const grown = add(parts);
	return fits(grown) ? grown : parts;
}

function layOut(parts: Parts, isCompact: boolean): string {
	const blocks = [
		parts.title,
		parts.notice,
		parts.description,
		parts.keyMessages.map((message) => `• ${message}`).join('\n'),
		parts.urgentHelp,
		parts.action,
		parts.link,
		parts.hashtags.map((tag) => `#${tag}`).join(' '),
	];
	return blocks.filter((block) => block !== '').join(isCompact ? '\n' : '\n\n');
}
