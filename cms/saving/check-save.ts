import type { readBody } from '../../src/corpus/body/read-body.ts';
import { collections, definitionOf, type CollectionName } from '../../src/model/collections.ts';
import { checkEntry } from '../../src/model/rules/check-entry.ts';
import type { Finding, RuleContext } from '../../src/model/rules/rule.ts';
import { findNode, schemaTree, type SchemaNode } from '../../src/model/schema-tree.ts';
import { siteSchema } from '../../src/model/schemas/site.ts';
import { toSlug } from '../../src/model/slug.ts';
import type { Problem } from '../../src/model/problem.ts';
import { checkData } from '../../src/model/validation.ts';
import { bodyLabel } from '../config/collections.ts';
import { identifierOf, kindOf } from '../config/kinds.ts';
import { dataBefore } from './format.ts';
import { hidden, withoutHidden } from './hidden.ts';
import { textOf } from './text-of.ts';
import { tidyData } from './tidy.ts';
import { toEntry } from './to-entry.ts';

/** What is to be said about a field before a save. */
export interface SaveMessage {
	/** The field as the form calls it, with the groups that it stands in. */
	label: string;
	text: string;
}

export interface SaveVerdict {
	/** Why the entry is not saved. Empty when it is. */
	errors: SaveMessage[];
	/** What the editor should know of an entry that is saved. */
	warnings: SaveMessage[];
	/** The data to save: without what was left empty, and with the slug that the entry shall have. */
	data: Record<string, unknown>;
}

/** What a check needs to know beside the entry. */
export interface SaveContext extends RuleContext {
	/** Reads a text as the build does. The parser is heavy, so a browser loads it when it is needed. */
	readBody: typeof readBody;
}

/**
 * Holds the data of a form against all that the build would hold its file against, as far as that needs no other file.
 *
 * @param slug The slug that the entry has now; undefined for a new one.
 */
export function checkSave(
	collection: CollectionName,
	data: Record<string, unknown>,
	slug: string | undefined,
	context: SaveContext,
): SaveVerdict {
	const kind = kindOf(collection, data);
	if (data[hidden.broken] !== undefined) return brokenVerdict(data);
	const { body, ...fields } = withoutHidden(data);
	const tidy = tidyData(fields, kind.node, dataBefore(data, kind));
	const wanted = textOf(data[hidden.slug]) || (slug ?? textOf(tidy[identifierOf(kind)]));
	const newSlug = toSlug(wanted);
	const text = context.readBody(definitionOf(collection).body, textOf(body), 1);
	const checked = checkData(collections[collection].schema, tidy);
	const findings: Finding[] = [
		...(checked.problems === undefined
			? checkEntry(
					{ ...toEntry(collection, newSlug, checked.data, context.site.lang), body: text.body },
					context,
				)
			: checked.problems.map((problem): Finding => ({ ...problem, severity: 'error' }))),
		...text.findings.map(({ line, ...rest }): Finding => ({ ...rest, path: ['body', line] })),
	];
	const say = (problem: Problem) => toMessage(problem, kind.node);
	return {
		errors: [
			...findings.filter(({ severity }) => severity === 'error').map(say),
			...(wanted !== '' && newSlug === ''
				? [noSlugMessage(kind.node.properties?.[identifierOf(kind)])]
				: []),
		],
		warnings: findings.filter(({ severity }) => severity === 'warning').map(say),
		data: {
			...tidy,
			...(body !== undefined && { body }),
			[hidden.raw]: data[hidden.raw] ?? '',
			[hidden.slug]: newSlug,
		},
	};
}

/** The same for the settings file, which has neither rules nor a slug. */
export function checkSettings(data: Record<string, unknown>): SaveVerdict {
	if (data[hidden.broken] !== undefined) return brokenVerdict(data);
	const node = schemaTree(siteSchema);
	const tidy = tidyData(withoutHidden(data), node, dataBefore(data));
	const { problems = [] } = checkData(siteSchema, tidy);
	return {
		errors: problems.map((problem) => toMessage(problem, node)),
		warnings: [],
		data: { ...tidy, [hidden.raw]: data[hidden.raw] ?? '' },
	};
}

function toMessage({ path, message, remedy }: Problem, root: SchemaNode): SaveMessage {
	return { label: labelAt(root, path), text: [message, remedy].map(toSentence).join(' ') };
}

function toSentence(words: string): string {
	return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** `Sources 2 › Address` or `Text, line 3`: the labels on the way to a field, and the number of an item in its list. */
function labelAt(root: SchemaNode, path: Problem['path']): string {
	if (path[0] === 'body')
		return [bodyLabel, ...path.slice(1).map((line) => `line ${line}`)].join(', ');
	const words = path.flatMap((key, i) => {
		if (typeof key === 'number') return [];
		const label = findNode(root, path.slice(0, i + 1))?.title ?? key;
		const next = path[i + 1];
		return [typeof next === 'number' ? `${label} ${next + 1}` : label];
	});
	return words.length === 0 ? 'This entry' : words.join(' › ');
}

function noSlugMessage(identifier: SchemaNode | undefined): SaveMessage {
	return {
		label: identifier?.title ?? 'Title',
		text: 'It has no letter or digit that an address can be made of. Write it with some, or fill in the last part of the address.',
	};
}

function brokenVerdict(data: Record<string, unknown>): SaveVerdict {
	return {
		errors: [
			{
				label: 'This entry',
				text: `Its file cannot be read, so saving would lose what is in it: ${String(data[hidden.broken])}. Ask the person who looks after the site to repair the file.`,
			},
		],
		warnings: [],
		data,
	};
}
