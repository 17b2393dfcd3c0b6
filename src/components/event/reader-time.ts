import { describeWhen, describeZone } from '../../model/event-words.ts';
import { toLocalTime } from '../../model/time-zones.ts';

/** Says when an event is on the reader's own clock, or that it is the same there. */
class ReaderTime extends HTMLElement {
	connectedCallback(): void {
		const { from = '', to = '', label = '', same = '' } = this.dataset;
		const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
		const times = {
			start: toLocalTime(Date.parse(from), timeZone),
			end: toLocalTime(Date.parse(to), timeZone),
			timeZone,
		};
		const { lang } = document.documentElement;
		const isSame = from.startsWith(times.start) && to.startsWith(times.end);
		this.textContent = isSame
			? same
			: `${label} ${describeWhen(times, lang)}, ${describeZone(times, lang)}`;
	}
}

customElements.define('reader-time', ReaderTime);
