import { loaderOptions } from '../../embed/options.ts';
import type { Choice } from './builder-choice.ts';

/** Shows what is chosen: a real slot, which the real loader fills. */
export function showPreview(builder: HTMLElement, { piece, form, view, options }: Choice): void {
	const preview = builder.querySelector('.preview');
	if (preview === null) return;
	const slot = document.createElement('div');
	slot.dataset.wellpost = piece.slug;
	// WordPress makes a card of an address.
	slot.dataset.view = form === 'url' ? 'card' : view;
	for (const name of loaderOptions) {
		if (options[name] !== undefined) slot.dataset[name] = String(options[name]);
	}
	const link = document.createElement('a');
	link.href = piece.source;
	link.textContent = piece.title;
	slot.append(link);
	preview.replaceChildren(slot);
	// The loader scans by itself once it is there.
	window.Wellpost?.scan();
}
