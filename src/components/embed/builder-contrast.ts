import { contrastRatio, grounds, isReadable, textOn, type HexColour } from '../../embed/colour.ts';

/** Shows how well a colour can be read, before anybody copies it. */
export function showContrast(builder: HTMLElement, accent: HexColour | undefined): void {
	const panel = builder.querySelector<HTMLElement>('.contrast');
	if (panel === null) return;
	panel.hidden = accent === undefined;
	if (accent === undefined) return;
	for (const [name, ground] of Object.entries(grounds)) {
		const line = panel.querySelector(`[data-ground=${name}]`);
		showRatio(line, accent, ground);
		const verdict = isReadable(accent, ground) ? 'readable' : 'unreadable';
		line?.querySelectorAll<HTMLElement>('[data-if]').forEach((sentence) => {
			sentence.hidden = sentence.dataset.if !== verdict;
		});
	}
	showRatio(panel.querySelector('[data-ground=button]'), textOn(accent), accent);
}

function showRatio(line: Element | null, colour: HexColour, ground: HexColour): void {
	// Cut off, not rounded: 4.49 is not 4.5.
	const ratio = Math.floor(contrastRatio(colour, ground) * 10) / 10;
	const text = `${ratio.toLocaleString(document.documentElement.lang)} : 1`;
	line?.querySelector('output')?.replaceChildren(text);
}
