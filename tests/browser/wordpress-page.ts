/** A page of WordPress that shows what its filter has left of an answer, with a script that does what WordPress's own does. */
export function wordpressPage(framed: string): string {
	return `<p>Our practice</p>${framed}<script>(${fitEmbeds.toString()})();</script>`;
}

/** Runs in the page. It is written from the description of the messages that WordPress knows. */
function fitEmbeds(): void {
	addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
		const { message, value, secret } = (data ?? {}) as Record<string, unknown>; // checked key by key
		if (typeof secret !== 'string' || /[^a-z0-9]/i.test(secret)) return;
		const marked = document.querySelectorAll<HTMLElement>(`[data-secret="${secret}"]`);
		const frame = [...marked].find((element) => element instanceof HTMLIFrameElement);
		if (frame === undefined || source !== frame.contentWindow) return;
		for (const element of marked) {
			if (element === frame) element.removeAttribute('style');
			else element.style.display = 'none';
		}
		if (message === 'height') frame.height = String(Math.min(1000, Math.max(200, Number(value))));
		if (message === 'link' && document.activeElement === frame) {
			const target = new URL(String(value));
			const isWeb = ['http:', 'https:'].includes(target.protocol);
			if (isWeb && target.host === new URL(frame.src).host) location.href = target.href;
		}
	});
	addEventListener('load', () => {
		for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-secret]')) {
			frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
		}
	});
}
