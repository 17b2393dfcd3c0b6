import { toHexColour } from './colour.ts';
import { readFragment } from './fragment.ts';
import { reportHeight } from './frame-height.ts';
import { practicePath, translationPath } from './own-path.ts';
import { toCustomProperties } from './theme.ts';
import { speakWordPress } from './wordpress.ts';

/**
 * The script inside every embed, whose page can be read without it: it applies the chosen looks, leads to the translation
 * that is asked for and to the page of the practice that carries the embed, and says how tall the embed is. It runs in an opaque origin: there is nothing to store.
 */
const root = document.documentElement;
const { options, nonce, secret, parameters } = readFragment(location);
const translation = translationPath(location.pathname, options.language, root.dataset);
const ownPath = translation ?? practicePath(location.pathname, options.practice, root.dataset);

if (ownPath !== undefined) {
	// The translation then finds the practice by itself.
	parameters.delete(translation === undefined ? 'practice' : 'language');
	location.replace(`${ownPath}#${parameters}`);
} else {
	// The colour of the practice that carries it, unless its page has chosen another.
	const accent = options.accent ?? toHexColour(root.dataset.accent ?? '');
	for (const [name, value] of toCustomProperties({ ...options, accent })) {
		root.style.setProperty(name, value);
	}
	if (nonce !== undefined) reportHeight(nonce);
	if (secret !== undefined) speakWordPress(secret);
}
