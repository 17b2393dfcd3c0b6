import type { z } from 'zod';

/** For a check over several fields: it speaks up in the same run as the checks of single fields. */
export const whateverElseIsWrong: z.core.$ZodSuperRefineParams = {
	when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const startsWithDay = /^\d{4}-\d{2}-\d{2}/;

/** Whether something ends before it starts. Values that are no days at all are another check's business. */
export function endsTooSoon(start: unknown, end: unknown): boolean {
	if (!isDay(start) || !isDay(end)) return false;
	const length = Math.min(start.length, end.length);
	return end.slice(0, length) < start.slice(0, length);
}

function isDay(value: unknown): value is string {
	return typeof value === 'string' && startsWithDay.test(value);
}
