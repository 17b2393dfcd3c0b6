import { slugPattern } from '../model/slug.ts';
import { loaderOptions } from './options.ts';
import { createGrowthGuard, heightIn, helloMessage, nonceParameter } from './protocol.ts';

/**
 * The script of host pages: puts an embed into every slot `<div data-wellpost="..."><a href="...">...</a></div>`.
 * The link is what holds: it stays until the embed has said how tall it is, and comes back when the embed fails.
 * Styles are set through the CSSOM alone, so that no policy of the host has to allow any.
 */
declare global {
	interface Window {
		Wellpost?: { scan: () => void };
	}
}

/** How long an embed may take to answer once its page has loaded, in milliseconds. */
const patience = 8000;

/** No style of the host page reaches the frame: not even one that is important. */
const frameStyle =
	'all:initial!important;display:block!important;width:100%!important;height:0!important';

function mount(slot: HTMLElement): void {
	const { dataset } = slot;
	const { wellpost = '', view = '' } = dataset;
	const link = slot.querySelector<HTMLAnchorElement>('a[href]');
	if (dataset.wellpostOn !== undefined || link === null || !slugPattern.test(wellpost)) return;
	dataset.wellpostOn = '';
	// The frame reads and checks the options; what it does not know it drops.
	const nonce = crypto.getRandomValues(new BigUint64Array(1)).join();
	const fragment = new URLSearchParams({ [nonceParameter]: nonce });
	for (const name of loaderOptions) fragment.set(name, dataset[name] ?? '');
	const fallback = [...slot.children] as HTMLElement[]; // only their style is touched
	const frame = document.createElement('iframe');
	const { style } = frame;
	const isBelievable = createGrowthGuard();
	let isReady = false;
	let timer = 0;

	const showFrame = (isShown: boolean): void => {
		style.setProperty('display', isShown ? 'block' : 'none', 'important');
		for (const element of fallback) {
			element.style.setProperty('display', isShown ? 'none' : '', 'important');
		}
	};
	const tell = (type: string, detail?: number): unknown =>
		slot.dispatchEvent(new CustomEvent(`wellpost:${type}`, { bubbles: true, detail }));

	addEventListener('message', ({ source, origin, data, timeStamp }) => {
		if (source !== frame.contentWindow || !['null', link.origin].includes(origin)) return;
		const height = heightIn(data, nonce);
		if (!height) return;
		clearTimeout(timer);
		if (!isBelievable(height, frame.offsetWidth, timeStamp)) return;
		style.setProperty('height', `${height}px`, 'important');
		if (!isReady) showFrame(true);
		tell(isReady ? 'resize' : 'ready', height);
		isReady = true;
	});
	addEventListener('beforeprint', () => isReady && showFrame(false));
	addEventListener('afterprint', () => isReady && showFrame(true));
	frame.onload = () => {
		frame.contentWindow?.postMessage(helloMessage(nonce), '*');
		clearTimeout(timer);
		timer = window.setTimeout(() => {
			showFrame(false);
			frame.remove();
			isReady = false;
			delete dataset.wellpostOn;
			tell('error');
		}, patience);
	};
	style.cssText = frameStyle;
	frame.title = dataset.title ?? link.textContent;
	frame.loading = 'lazy';
	frame.referrerPolicy = 'no-referrer';
	frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
	const path = ['embed', wellpost, view].filter(
		(part) => slugPattern.test(part) && part !== 'full',
	);
	frame.src = `${link.origin}/${path.join('/')}/#${fragment}`;
	slot.append(frame);
}

function scan(): void {
	document.querySelectorAll<HTMLElement>('[data-wellpost]').forEach(mount);
}

if (window.Wellpost === undefined) {
	window.Wellpost = { scan };
	addEventListener('DOMContentLoaded', scan);
}
window.Wellpost.scan();
