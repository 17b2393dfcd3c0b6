import { limits } from '../../src/model/fields.ts';
import { toSlug } from '../../src/model/slug.ts';
import type { FieldLedger } from './field-ledger.ts';

/** A topic as an input names it. */
export interface TopicName {
	scheme: string;
	name: string;
}

/** The scheme of topics that name none: the hub itself. */
const ownScheme = 'Hub';

/**
 * The topics of an input, each once. Tags and categories count only where they name a topic with its scheme;
 * the hub's own, such as "news", say nothing about the piece and are left to the report.
 */
export function readTopics(fields: FieldLedger): TopicName[] {
	const labels = [
		'communityTopics',
		'topics',
		'openProjectCustomFields.medigyTopics',
		'medigyTopics',
	].flatMap((name) => fields.texts(name, 'topics'));
	const found = new Map<string, TopicName>();
	for (const label of [...labels, ...readTags(fields)]) {
		const topic = toTopicName(label);
		if (toSlug(topic.name) === '') continue;
		if (Math.max(topic.name.length, topic.scheme.length) > limits.name) {
			fields.refuse('topics', label, `longer than ${limits.name} characters`);
			continue;
		}
		found.set(toTopicIndex(topic), topic);
	}
	return [...found.values()];
}

/** One text for a topic, for looking up: its scheme and name whatever their case. */
export function toTopicIndex({ scheme, name }: TopicName): string {
	return `${scheme}: ${name}`.toLowerCase();
}

/**
 * Takes a label apart.
 *
 * @example toTopicName('KLAS: Patient Portals') // { scheme: 'KLAS', name: 'Patient Portals' }
 */
export function toTopicName(label: string): TopicName {
	const [, scheme, name] = schemeAndName.exec(label) ?? [];
	return scheme === undefined || name === undefined
		? { scheme: ownScheme, name: label }
		: { scheme, name };
}

const schemeAndName = /^([^:]+?)\s*:\s*(\S.*)$/;

function readTags(fields: FieldLedger): string[] {
	const tags = ['tags', 'categories', 'category'].flatMap((list) => fields.items(list));
	return tags
		.filter(({ text }) => schemeAndName.test(text))
		.flatMap(({ name }) => fields.text(name, 'topics') ?? []);
}
