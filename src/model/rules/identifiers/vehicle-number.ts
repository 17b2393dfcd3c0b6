/** Where a character stands in this row, modulo ten, is what it is worth; what each place of the number weighs. */
const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether the ninth character of a vehicle number checks the others, as it must in North America (49 CFR 565.15). */
export function isVehicleNumber(text: string): boolean {
	const sum = weights.reduce(
		(total, weight, i) => total + weight * (values.indexOf(text.charAt(i)) % 10),
		0,
	);
	return text.charAt(8) === '0123456789X'.charAt(sum % 11);
}
