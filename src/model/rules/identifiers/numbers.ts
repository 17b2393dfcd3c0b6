import type { IdentifierKind } from './kind.ts';
import { isVehicleNumber } from './vehicle-number.ts';

/** A number with its word before it: `MRN: 00482913`, `account no. 5521-889`. Groups: the number. */
function numberAfter(words: string): RegExp {
	return new RegExp(
		`\\b(?:${words})(?: (?:is|was|reads))?[:.#]* ?#?:? ?([A-Z]{0,4}[- ]?\\d[\\dA-Z]*(?:[-/.][\\dA-Z]+)*)`,
		'gi',
	);
}

const numberWord = '(?:numbers?|no\\b\\.?|nr\\b\\.?|id\\b|#)';

/** Numbers that stand for one person or one thing of theirs: 45 CFR 164.514(b)(2)(i) (G) to (M) and (O). */
export const numberKinds: readonly IdentifierKind[] = [
	{
		name: 'a Social Security number',
		severity: 'error',
		// Area 000, 666 and 900 to 999, group 00 and serial 0000 are never given out.
		pattern:
			/(?<![\w-])(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-])|\b(?:SSN|social security (?:number|no\.?))(?: (?:is|was))?:? ?#?\d{9}\b/gi,
	},
	{
		name: 'the number of a record, an account or a plan',
		severity: 'error',
		pattern: numberAfter(
			`MRN|acct|(?:medical )?(?:record|chart|file) ${numberWord}|patient ${numberWord}|hospital ${numberWord}|case ${numberWord}|(?:member|subscriber|beneficiary|policy|claim|insurance|medicare|medicaid|health plan|group|account|invoice|prescription|rx) ${numberWord}`,
		),
		isMeant: ([, number = '']) => hasDigits(number, /[a-z]/i.test(number) ? 4 : 5),
	},
	{
		name: 'the number of a certificate or licence',
		severity: 'warning',
		pattern: numberAfter(
			`(?:(?:driver'?s|driving|professional|medical) )?licen[cs]e ${numberWord}|certificate ${numberWord}|passport(?: ${numberWord})?|DEA(?: ${numberWord})?|NPI(?: ${numberWord})?`,
		),
		isMeant: ([, number = '']) => hasDigits(number, 5),
	},
	{
		name: 'the serial number of a device',
		severity: 'warning',
		pattern: numberAfter(`(?:serial|device|implant|pump|pacemaker|lot) ${numberWord}|UDI|S/N`),
		isMeant: ([, number = '']) => hasDigits(number, 4),
	},
	{
		name: 'the number of a vehicle',
		severity: 'warning',
		pattern: /\b(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-HJ-NPR-Z\d]{17}\b/g,
		isMeant: ([vin]) => isVehicleNumber(vin),
	},
	{
		name: 'the plate of a vehicle',
		severity: 'warning',
		pattern:
			/\b(?:(?:licen[cs]e|number|registration) plates?|plate number|tag number|plate(?=:))(?: (?:is|was|reads|number))?:? ?([A-Z\d]{1,4}[- ]?[A-Z\d]{2,5})\b/gi,
		isMeant: ([, plate = '']) => /\d/.test(plate) && plate.toUpperCase() === plate,
	},
	{
		name: 'an IP address',
		severity: 'warning',
		pattern:
			/(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)|(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?<![\w:])(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}(?![\w:])/gi,
		isMeant: ({ 0: address, index, input }) =>
			!reservedAddress.test(address) && !numbersSomething.test(input.slice(0, index)),
	},
];

function hasDigits(text: string, count: number): boolean {
	return text.replace(/\D/g, '').length >= count;
}

/** Addresses of no one: private networks, the machine itself, and those set aside for examples (RFC 1918, 5737, 3849). */
const reservedAddress =
	/^(?:10\.|127\.|0\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:db8:)/i;

/** `version 4.2.1.10` and `section 1.2.3.4` are no addresses. */
const numbersSomething = /\b(?:version|release|build|section|chapter|step|table|v)\.? ?$/i;
