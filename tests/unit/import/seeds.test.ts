import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import { createSandbox } from './sandbox.ts';

const seeds = join(projectRoot, '../shared/seeds');

it.skipIf(!existsSync(seeds))(
	'imports the seeds into an empty folder, soundly, and once (skipped where ../shared/seeds is absent)',
	() => {
		const { run, corpus, errors } = createSandbox();
		const first = run({ inputs: [seeds] });
		expect(first.outcomes.map(({ status }) => status).sort()).toEqual([
			'created',
			'created',
			'draft',
			'draft',
			'draft',
		]);
		const { live } = corpus();
		expect(errors()).toEqual([]);
		expect(live.articles.every(({ data }) => data.kind === 'curated')).toBe(true);
		expect(live.communities.map(({ slug }) => slug)).toEqual(['chronic-care-management']);
		const second = run({ inputs: [seeds] });
		expect(new Set(second.outcomes.map(({ status }) => status))).toEqual(new Set(['unchanged']));
	},
);
