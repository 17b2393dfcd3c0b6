/** A tree of files as Decap's test backend keeps it in memory. */
interface DemoTree {
	[name: string]: DemoTree | { content: string; path: string };
}

/** The sample content of the demonstration. It is written for it: nothing of the site's own content is in it. */
const samples = import.meta.glob<string>('../demo/**/*', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** The sample content, as the test backend wants it: it finds no folder of a collection below another folder. */
export function demoFiles(): DemoTree {
	const tree: DemoTree = {};
	for (const [file, content] of Object.entries(samples)) {
		const path = file.replace('../demo/', '');
		const segments = path.split('/');
		const name = segments.pop() ?? '';
		let folder: DemoTree = tree;
		for (const segment of segments) {
			const inner = (folder[segment] ?? {}) as DemoTree; // a segment that is not the last names a folder
			folder[segment] = inner;
			folder = inner;
		}
		folder[name] = { content, path };
	}
	return tree;
}
