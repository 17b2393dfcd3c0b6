import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the sources; `site` looks at the files that `npm test -- build` has written. */
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			// One build after the other: two at once would share Astro's cache.
			{ test: { name: 'site', include: ['tests/site/**/*.test.ts'], fileParallelism: false } },
		],
	},
});
