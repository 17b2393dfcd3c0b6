import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../eslint.rooms.js';

/** The rules of the house need no types, and reading those of the whole project would take seconds. */
const eslint = new ESLint({
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
	ruleFilter: ({ ruleId }) =>
		ruleId.startsWith('no-') || ruleId === '@typescript-eslint/no-restricted-imports',
});

async function lint(filePath: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).flatMap(({ ruleId }) => ruleId ?? 'unreadable');
}

const imports = '@typescript-eslint/no-restricted-imports';

/** A file of each room. What it really holds does not matter. */
const someFile = {
	model: 'src/model/slug.ts',
	corpus: 'src/corpus/current.ts',
	components: 'src/components/Pager.astro',
	views: 'src/views/card.ts',
	scripts: 'scripts/build.ts',
};

describe('a lint rule of the house', () => {
	it.each([
		['model', "import '../corpus/files.ts';", imports],
		['model', "import { join } from 'node:path';", imports],
		['model', "import { parse } from 'yaml';", imports],
		['model', 'export const day = Date.now();', 'no-restricted-syntax'],
		['model', 'export const day = new Date();', 'no-restricted-syntax'],
		['model', 'export const root = process.cwd();', 'no-restricted-globals'],
		['model', "console.log('here');", 'no-console'],
		['model', 'export default 1;', 'no-restricted-exports'],
		['corpus', "import { cardOf } from '../views/card.ts';", imports],
		['corpus', "import sharp from 'sharp';", imports],
		['views', "import Card from '../components/Card.astro';", imports],
		['views', 'export const day = new Date();', 'no-restricted-syntax'],
		['scripts', "import { cardOf } from '../src/views/card.ts';", imports],
	] as const)('forbids %s to say %s', async (room, code, rule) => {
		expect(await lint(someFile[room], `${code}\n`)).toContain(rule);
	});

	it.each([
		['components', "import { readCorpus } from '../corpus/read-corpus.ts';"],
		['components', "import { viewCard } from '../views/card.ts';"],
	] as const)('forbids %s to say %s', async (room, code) => {
		expect(await lint(someFile[room], `---\n${code}\n---\n`)).toContain(imports);
	});

	it.each([
		['model', "import { z } from 'zod';"],
		['model', "import type { Root } from 'hast';"],
		['model', "import { toSlug } from './slug.ts';"],
		['model', 'export const day = new Date(0);'],
		['corpus', "import { toSlug } from '../model/slug.ts';"],
		['corpus', "import { join } from 'node:path';"],
		['scripts', "console.log('here');"],
	] as const)('lets %s say %s', async (room, code) => {
		expect(await lint(someFile[room], `${code}\n`)).not.toContain(imports);
		expect(await lint(someFile[room], `${code}\n`)).not.toContain('no-console');
	});

	it('lets components name the types of views', async () => {
		const code = "---\nimport type { Card } from '../views/card.ts';\n---\n";
		expect(await lint(someFile.components, code)).not.toContain(imports);
	});
});

it('gives no two rooms the right to use each other, but for components and layouts', () => {
	const uses = (from: string, to: string): boolean =>
		Object.entries(rooms).some(([name, room]) => name === from && room.rooms.includes(to as never));
	const names = Object.keys(rooms);
	const mutual = names.flatMap((a) =>
		names.filter((b) => a < b && uses(a, b) && uses(b, a)).map((b) => `${a} and ${b}`),
	);
	expect(mutual).toEqual(['components and layouts']);
});
