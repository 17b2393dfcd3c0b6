/** How surely a text names a person: by a whole name, perhaps by a first name or initials, or not at all. */
export type NameGrade = 'full' | 'partial' | 'none';

/**
 * Judges who a quote says it is by. It knows no list of names: what is left once roles, places and notes are gone,
 * and is written with capitals, is taken for a name.
 *
 * @example gradeName('Maria Lopez, 54') // 'full'
 * @example gradeName('Maria') // 'partial'
 * @example gradeName('A patient from Springfield') // 'none'
 */
export function gradeName(who: string): NameGrade {
	if (namesAnotherName.test(who)) return 'none';
	const hasTitle = title.test(who);
	const words = who
		.replace(place, ' ')
		.replace(title, ' ')
		.split(/[^\p{L}\p{M}.'’-]+/u)
		.filter((word) => isCapitalised(word) && !roles.has(toRole(word)));
	const whole = words.filter((word) => !initial.test(word));
	if (whole.length >= 2 || (whole.length === 1 && (hasTitle || words.length >= 2))) return 'full';
	return words.length > 0 ? 'partial' : 'none';
}

/**
 * The first person whom a text names with a title, such as `Mrs Miller`. A doctor is named as staff, so `Dr` is no sign.
 *
 * @example findTitledName('We visited Mrs. Miller at home') // 'Mrs. Miller'
 */
export function findTitledName(text: string): string | undefined {
	return titledName.exec(text)?.[0];
}

const namesAnotherName =
	/\b(?:name (?:has been |was |is )?(?:changed|withheld)|not (?:her|his|their) real name|anonymous|pseudonym)\b/i;
const title = /\b(?:Mrs?|Ms|Miss|Mx)\b\.?/;
const titledName = /\b(?:Mrs?|Ms|Miss|Mx)\b\.? (?:\p{Lu}\.? )*\p{Lu}\p{L}+/u;
/** Where somebody is from or works: capitals there belong to a place. */
const place = /\b(?:from|in|at|of|near|with|for|to)\b(?: the)?(?: \p{Lu}[\p{L}'’-]*)+/gu;
const initial = /^\p{Lu}\.?$/u;

function isCapitalised(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}

function toRole(word: string): string {
	return word
		.toLowerCase()
		.replace(/['’]s$|[.'’-]+$/g, '')
		.replace(/(?<=[a-z]{3})s$/, '');
}

/** What people are called instead of their names; singular. */
const roles = new Set(
	`a an the one our my her his their and former retired new young older long-time i we
	patient carer caregiver relative resident member participant visitor survivor veteran student teacher neighbour neighbor
	mother father parent daughter son sister brother husband wife partner spouse grandmother grandfather grandparent grandchild
	aunt uncle niece nephew friend family guardian widow widower woman man person child teenager adult senior
	nurse doctor physician clinician midwife pharmacist therapist dietitian receptionist manager coordinator counsellor counselor
	assistant worker staff team head lead director volunteer interpreter community health care heart kidney diabete cancer
	stroke asthma medical clinic practice hospital primary registered clinical practitioner technician coach navigator`.split(
		/\s+/,
	),
);
