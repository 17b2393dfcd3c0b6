import { join } from 'node:path';
import type { Curated } from './curate-page.ts';

/**
 * What was written and what the page gave, for the person who asked.
 *
 * @param root The content root, as the person would write it.
 */
export function reportCurated({ file, draft }: Curated, root: string): string {
	const { title, description, source, topics } = draft;
	const facts: [label: string, value: string | undefined][] = [
		['title', title],
		['description', description],
		['publisher', source.name],
		['author', source.author],
		['published', source.published],
		['address', source.url],
		['topics', topics.join(', ') || undefined],
	];
	const lines = facts.map(([label, value]) => `  ${label.padEnd(12)} ${value ?? '(none found)'}`);
	return `${join(root, file)}\n${lines.join('\n')}\n`;
}
