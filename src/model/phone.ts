/**
 * The link that calls a number.
 *
 * @example toTelHref('+1 555 010 0199') // 'tel:+15550100199'
 */
export function toTelHref(phone: string): string {
	const [number = '', extension] = phone.split('x');
	const digits = number.replace(/[^+\d]/g, '');
	return `tel:${digits}${extension === undefined ? '' : `;ext=${extension.trim()}`}`;
}
