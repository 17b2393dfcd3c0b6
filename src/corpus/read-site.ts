import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFile } from '../model/collections.ts';
import type { Issue } from '../model/issue.ts';
import { siteSchema, type Site } from '../model/schemas/site.ts';
import { checkData } from '../model/validation.ts';
import { parseYaml } from './front-matter.ts';

/** The settings of a content root. Without a file, or with errors in it, the defaults of the schema stand. */
export function readSite(root: string, exists: boolean): { site: Site; issues: Issue[] } {
	const site = siteSchema.parse({});
	if (!exists) return { site, issues: [] };
	const parsed = parseYaml(readFileSync(join(root, siteFile), 'utf8'));
	const issue = (
		line: number,
		rest: Pick<Issue, 'message' | 'remedy' | 'read' | 'field'>,
	): Issue => ({
		severity: 'error',
		rule: 'site',
		file: siteFile,
		line,
		...rest,
	});
	if (parsed.errors.length > 0) {
		return { site, issues: parsed.errors.map(({ line, ...rest }) => issue(line, rest)) };
	}
	const { data, problems = [] } = checkData(siteSchema, parsed.data ?? {});
	return {
		site: data ?? site,
		issues: problems.map(({ path, ...rest }) =>
			issue(parsed.lineOf(path), { ...rest, field: path.join('.') || undefined }),
		),
	};
}
