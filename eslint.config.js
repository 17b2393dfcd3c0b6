import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { roomConfigs } from './eslint.rooms.js';

/** Files whose tools ask for a default export. */
const configFiles = ['*.config.{js,mjs,ts}', '.htmlvalidate.mjs'];

export default defineConfig(
	// The peers of the benchmark are sites of their own, with dependencies of their own.
	globalIgnores([
		'.astro/',
		'public/embed/',
		'.cache/',
		'dist/',
		'tests/bench/.work/',
		'tests/bench/**/peers/',
	]),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	tseslint.configs.strict,
	astro.configs.recommended,
	{
		name: 'wellpost/types',
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeCheckedOnly],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			// Numbers read well in messages.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
		},
	},
	{
		name: 'wellpost/all',
		rules: {
			'no-console': 'error',
			// TypeScript knows what is defined, in .mjs files too.
			'no-undef': 'off',
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
			'object-shorthand': 'error',
			'prefer-template': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
		},
	},
	...roomConfigs,
	{
		name: 'wellpost/print',
		files: ['scripts/**', 'tests/run/**', 'tests/bench/**'],
		rules: { 'no-console': 'off' },
	},
	{
		name: 'wellpost/default-exports',
		files: configFiles,
		rules: { 'no-restricted-exports': 'off' },
	},
);
