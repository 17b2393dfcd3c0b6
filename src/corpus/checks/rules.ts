import type { AnyEntry } from '../../model/entry.ts';
import type { Issue } from '../../model/issue.ts';
import { checkEntry, type RuleFinding } from '../../model/rules/check-entry.ts';
import type { RuleContext } from '../../model/rules/rule.ts';
import { flatten, type Corpus } from '../corpus.ts';
import { lineInBody, lineOfField } from './line-of.ts';

/** Every rule on content, on every entry. */
export function checkRules({ all, root, site, today }: Corpus): Issue[] {
	const context: RuleContext = {
		today,
		site,
		practicePhones: all.practices.map(({ data }) => data.phone),
	};
	return flatten(all).flatMap((entry) =>
		checkEntry(entry, context).map((finding) => toIssue(root, entry, finding)),
	);
}

function toIssue(root: string, entry: AnyEntry, { path, ...finding }: RuleFinding): Issue {
	return {
		...finding,
		file: entry.file,
		...(path.length > 0 && {
			field: path.join('.'),
			line: lineOf(root, entry, path, finding.read),
		}),
	};
}

function lineOf(
	root: string,
	entry: AnyEntry,
	path: RuleFinding['path'],
	read: string | undefined,
): number | undefined {
	return path[0] === 'body' ? lineInBody(root, entry, read ?? '') : lineOfField(root, entry, path);
}
