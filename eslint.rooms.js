/**
 * Who may import whom: the picture in CONTRIBUTING.md as data. `eslint.config.js` makes one set of rules for each room.
 *
 * @typedef {object} Room
 * @property {string} [folder] Where it is, when that is not `src/<name>`.
 * @property {readonly string[]} rooms The rooms that it may use.
 * @property {readonly string[]} [types] Rooms of which it may use types alone.
 * @property {readonly string[]} [packages] The packages that it may use; left out, it may use any.
 * @property {boolean} [pure] It knows no clock, no environment and no console: what it needs to know is an argument.
 */

/** `node:` stands for everything that Node brings. */
const node = 'node:';

/** @satisfies {Record<string, Room>} */
export const rooms = {
	model: { rooms: [], packages: ['syllable', 'zod'], pure: true },
	strings: { rooms: ['model'], packages: [], pure: true },
	syndication: { rooms: ['model', 'strings'], packages: [], pure: true },
	embed: { rooms: ['model', 'strings'], packages: [], pure: true },
	search: { rooms: ['model', 'strings'], packages: ['fuse.js'], pure: true },
	corpus: { rooms: ['model'], packages: ['satteri', 'yaml', 'zod', node] },
	media: { rooms: ['model'], packages: ['fflate', 'satori', 'sharp', 'uqr', node] },
	views: {
		rooms: ['corpus', 'embed', 'media', 'model', 'strings', 'syndication'],
		packages: [],
		pure: true,
	},
	styles: { rooms: [], packages: [], pure: true },
	components: {
		// Of search and embed: the words that their markup carries, and the scripts that start them.
		rooms: ['embed', 'layouts', 'model', 'search', 'strings', 'styles'],
		types: ['views'],
		packages: ['@fontsource-variable/gelasio'],
		pure: true,
	},
	layouts: { rooms: ['components', 'model', 'strings', 'styles'], types: ['views'], pure: true },
	pages: {
		rooms: [
			'components',
			'corpus',
			'embed',
			'layouts',
			'media',
			'model',
			'search',
			'strings',
			'syndication',
			'views',
		],
		packages: ['astro'],
	},
	integrations: { rooms: ['cms', 'corpus', 'embed', 'media', 'model', 'search', 'syndication'] },
	// Its previews are the site's own pages: the build's renderer, views and components, run in a browser.
	cms: { folder: 'cms', rooms: ['components', 'corpus', 'model', 'strings', 'styles', 'views'] },
	scripts: {
		folder: 'scripts',
		rooms: ['cms', 'corpus', 'embed', 'integrations', 'media', 'model', 'search', 'tests'],
	},
	tests: { folder: 'tests', rooms: [] },
};

/** Tests may look into every room, so nothing is made for them but the name that others are forbidden to use. */
const roomsWithoutRules = new Set(['tests']);

/**
 * The rules of one room, for ESLint.
 *
 * @param {string} name
 * @param {Room} room
 * @returns {import('eslint').Linter.Config}
 */
function roomConfig(name, { folder = `src/${name}`, types = [], packages, pure = false, ...room }) {
	const banned = Object.keys(rooms).filter(
		(other) => other !== name && !room.rooms.includes(other),
	);
	const patterns = banned.map((other) => ({
		regex: `^(?:\\.\\./)+(?:src/)?${other}/`,
		allowTypeImports: types.includes(other),
		message: `${name} may not use ${other}: see eslint.rooms.js for who may import whom.`,
	}));
	if (packages !== undefined) {
		const allowed = packages.map((own) => (own === node ? node : `${own}(?:/|$)`));
		patterns.push({
			regex: `^(?!${['\\.', 'virtual:', ...allowed].join('|')})`,
			allowTypeImports: true,
			message: `${name} may use these packages only: ${packages.join(', ') || 'none'}. See eslint.rooms.js.`,
		});
	}
	return {
		name: `wellpost/rooms/${name}`,
		files: [`${folder}/**`],
		rules: {
			'@typescript-eslint/no-restricted-imports': ['error', { patterns }],
			...(pure && purityRules),
		},
	};
}

/** @type {import('eslint').Linter.RulesRecord} */
const purityRules = {
	'no-restricted-globals': [
		'error',
		{ name: 'process', message: 'Take what you need as an argument.' },
	],
	'no-restricted-syntax': [
		'error',
		{
			selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
			message: 'Take the day as an argument: what is public must not depend on when it is asked.',
		},
		{
			selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
			message: 'Take the day as an argument: what is public must not depend on when it is asked.',
		},
	],
};

/** One configuration for each room. */
export const roomConfigs = Object.entries(rooms)
	.filter(([name]) => !roomsWithoutRules.has(name))
	.map(([name, room]) => roomConfig(name, room));
