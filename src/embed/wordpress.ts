import { onHeight } from './frame-height.ts';

/**
 * The dialect of WordPress, which frames what it finds by oEmbed: heights and links as messages with its secret in them.
 * Its sandbox opens no windows, and it follows only links to the host of the frame. So other links lead to our own page
 * of the piece, where the same link stands.
 */
export function speakWordPress(secret: string): void {
	const send = (message: string, value: number | string): void =>
		parent.postMessage({ message, value, secret }, '*');
	onHeight(
		(height) => send('height', height),
		(data) => (data as Ready | null)?.message === 'ready' && (data as Ready).secret === secret, // checked key by key
	);
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link === null || !/^https?:$/.test(link.protocol)) return;
		event.preventDefault();
		send('link', link.host === location.host ? link.href : sourceAddress());
	});
}

interface Ready {
	message?: unknown;
	secret?: unknown;
}

/** Our own page of the piece. */
function sourceAddress(): string {
	const source = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
	const { pathname } = new URL(source?.href ?? '/', location.href);
	return new URL(pathname, location.href).href;
}
