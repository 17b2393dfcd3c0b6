const dayLength = 86_400_000;

/** How many days lie between two days written as `YYYY-MM-DD`; negative when the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
