import { join } from 'node:path';
import { toolFile } from '../../../scripts/setup/tools.mjs';
import { copyProject } from '../../project-copy.ts';
import { fileByAddress, fileByCollection, peerPackages } from './peer-files.ts';
import type { Sample, SampleArticle } from './sample.ts';
import { writeAstro } from './write-astro.ts';
import { writeEleventy } from './write-eleventy.ts';
import { writeHugo } from './write-hugo.ts';
import { writeSample } from './write-sample.ts';

/** A way to build the site: how its project is laid out in an empty folder, and how the build is called there. */
export interface Builder {
	label: string;
	write: (folder: string, sample: Sample) => void;
	program: string;
	args: readonly string[];
	env?: Record<string, string>;
	/** Where an article's file stands in the folder. */
	articleFile: (article: SampleArticle) => string;
	/** Where the site is written to, below the folder. */
	out: string;
	/** What a cold build must not find. */
	caches: readonly string[];
}

/** All builders, in the order of the table. */
export const builders = {
	ours: {
		label: 'Wellpost',
		write: (folder, sample) => {
			copyProject(folder);
			writeSample(join(folder, 'content'), sample);
		},
		program: process.execPath,
		args: ['scripts/build.ts'],
		env: {
			CONTENT_DIR: 'content',
			SITE_URL: 'https://www.example.org',
			TODAY: '2026-11-21',
			// The peers have none. Its bundle is made from the code alone, once, whatever the content is.
			CMS_BACKEND: 'none',
		},
		articleFile: fileByCollection,
		out: 'dist',
		caches: ['.cache'],
	},
	hugo: {
		label: 'Hugo',
		write: writeHugo,
		program: 'hugo',
		args: ['--quiet'],
		articleFile: fileByAddress,
		out: 'public',
		caches: ['resources', '.hugo_build.lock'],
	},
	eleventy: {
		label: 'Eleventy 3',
		write: writeEleventy,
		program: process.execPath,
		args: [join(peerPackages, '@11ty/eleventy/cmd.cjs'), '--quiet'],
		articleFile: fileByAddress,
		out: '_site',
		caches: ['.cache'],
	},
	astro: {
		label: 'Astro, glob collections',
		write: writeAstro,
		program: process.execPath,
		args: [toolFile('astro'), 'build', '--silent'],
		articleFile: fileByCollection,
		out: 'dist',
		caches: ['.astro', '.cache'],
	},
} as const satisfies Record<string, Builder>;

/** What `--only` calls a builder. */
export type BuilderName = keyof typeof builders;
