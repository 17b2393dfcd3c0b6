import { isMonth } from '../../desk/month.ts';

/** Where the editors' desk is, as Decap's router sees it. */
export const deskPath = '/desk';

const calendarPath = `${deskPath}/calendar`;

/** The address of the list. */
export const listHash = `#${deskPath}`;

/** The address of a month, or of the present one. */
export function calendarHash(month?: string): string {
	return month === undefined ? `#${calendarPath}` : `#${calendarPath}/${month}`;
}

/**
 * What an address of the desk asks for.
 *
 * @returns The month to show, or undefined for the list.
 */
export function readMonth(path: string, today: string): string | undefined {
	if (!path.startsWith(calendarPath)) return undefined;
	const month = path.slice(calendarPath.length + 1);
	return isMonth(month) ? month : today.slice(0, 7);
}
