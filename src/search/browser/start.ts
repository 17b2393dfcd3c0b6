import { searchBootPath } from '../../model/search-paths.ts';
import type { SearchTexts } from '../texts.ts';

/**
 * The only script that every page loads. It waits until somebody goes to the search box, then fetches the code
 * and, at the same time, the file that the code will ask for first. The search page does not wait.
 */
const box = document.querySelector<HTMLElement>('.search-box');
const page = document.querySelector<HTMLElement>('.search-page');

if (page) {
	preloadBoot();
	void import('./main.ts').then(({ startPage }) => startPage(page, readTexts(page)));
}

if (box) {
	let isStarted = false;
	const start = (): void => {
		if (isStarted) return;
		isStarted = true;
		preloadBoot();
		import('./main.ts').then(
			({ startBox }) => startBox(box, readTexts(box)),
			// Without the code the box is still a form; the next key tries again.
			() => (isStarted = false),
		);
	};
	for (const event of ['focusin', 'keydown']) box.addEventListener(event, start);
	if (box.contains(document.activeElement)) start();
}

function preloadBoot(): void {
	const link = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: searchBootPath };
	document.head.append(Object.assign(document.createElement('link'), link));
}

/** The page writes what the site says into an attribute, in the shape that `searchTexts` gives it. */
function readTexts(root: HTMLElement) {
	return JSON.parse(root.dataset['texts'] ?? '{}') as SearchTexts;
}
