/** A value as text, if it is one; otherwise nothing. */
export function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
