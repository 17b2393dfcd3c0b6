/** The words around the help pages, whose own text stands in `src/pages/help`. */
export const help = {
	list: 'Help',
	seen: 'Readers see',
	between: 'Between its tags',
	within: 'Stands only inside',
	children: { blocks: 'Any text, lists and other components', none: 'Nothing' },
	attribute: 'Attribute',
	meaning: 'What it says',
	limit: 'What it may hold',
	required: 'needed',
	optional: 'may be left out',
	longest: (count: string) => `up to ${count} characters`,
	oneOf: 'one of',
	preset: (value: string) => `${value} when left out`,
} as const;
