import { heightMessage, isHello } from './protocol.ts';

/** Tells the page around this one how tall it is, at once, whenever that changes, and whenever it asks. */
export function reportHeight(nonce: string): void {
	onHeight(
		(height) => parent.postMessage(heightMessage(nonce, height), '*'),
		(data) => isHello(data, nonce),
	);
}

/**
 * Watches the height of the page's content.
 *
 * @param send Sends it to the page around. Neither side knows the other's origin, and a height is no secret.
 * @param asks Whether a message from there asks for it.
 */
export function onHeight(send: (height: number) => void, asks: (data: unknown) => boolean): void {
	const content = document.querySelector('main');
	if (content === null) return;
	// Not the document's height: that is never less than the frame's, so it could never shrink.
	const sendHeight = (): void => send(Math.ceil(content.getBoundingClientRect().height));
	new ResizeObserver(sendHeight).observe(content);
	addEventListener('message', ({ source, data }) => {
		if (source === parent && asks(data)) sendHeight();
	});
}
