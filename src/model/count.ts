/**
 * A number with its noun, so that no message says "1 files".
 *
 * @example formatCount(1, 'file') // '1 file'
 * @example formatCount(3, 'community', 'communities') // '3 communities'
 */
export function formatCount(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
