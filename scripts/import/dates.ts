const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The calendar day of a date in any form that the hub's files hold; undefined where there is none.
 * A time of day goes: the day is the one that was written, whatever the time zone.
 *
 * @example toDay('2020-09-15T09:34:15.512329Z') // '2020-09-15'
 * @example toDay('2017-12-15 11:46:09') // '2017-12-15'
 * @example toDay('Tue, 15 Sep 2020 09:34:15 +0000') // '2020-09-15'
 */
export function toDay(text: string): string | undefined {
	const numbers = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/.exec(text.trim());
	if (numbers !== null) return toValidDay(numbers[1], numbers[2], numbers[3]);
	const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})\b/i.exec(text);
	if (dayFirst !== null) return toValidDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
	const monthFirst = /\b([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text);
	if (monthFirst !== null) return toValidDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
	return undefined;
}

function monthOf(name = ''): string {
	return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** The 30th of February is no day, and the year 1 is how Go writes "never". */
function toValidDay(year = '', month = '', date = ''): string | undefined {
	const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	const time = Date.parse(`${day}T00:00:00Z`);
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
	return Number(year) >= 1900 ? day : undefined;
}
