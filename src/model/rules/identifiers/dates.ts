import type { IdentifierKind } from './kind.ts';

/** `May` needs its capital: `may 12` is something else. */
const month =
	'(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|May|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)\\b\\.?';
const year = '(?:19|20)\\d{2}';
const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])';
const day = `${dayNumber}(?:st|nd|rd|th)?`;

const fullDate = [
	`${month} ${day},? ${year}\\b`,
	`\\b${day}(?: of)? ${month},? ${year}\\b`,
	`\\b${dayNumber}(?:[/.-]${dayNumber}[/.-]${year}|/${dayNumber}/\\d{2})\\b`,
	`\\b${year}[-/ ](?:0[1-9]|1[0-2])[-/ ](?:0[1-9]|[12]\\d|3[01])\\b`,
].join('|');
const dayAndMonth = `${month} ${day}\\b|\\b${day}(?: of)? ${month}`;
const monthAndYear = `${month},? ${year}\\b`;

const birth =
	'(?:\\b(?:[Bb]orn|[Dd]ate of birth|[Bb]irth ?date|[Bb]irthday|DOB|[Dd]ob)\\b|\\bD\\.O\\.B\\.)';
/** What is done to or by a patient on a day. */
const care =
	'\\b(?:[Aa]dmi(?:tted|ssion)|[Dd]ischarged?|[Dd]iagnos(?:ed|is)|[Oo]perat(?:ed|ion)|[Ss]urgery|[Hh]ospitali[sz]ed|[Tt]reated|[Ee]xamined|[Dd]ied|[Pp]assed away|[Ss]een|[Vv]isited|[Tt]ransferred|[Tt]ransplant(?:ed)?|[Ii]nfusion|[Bb]iopsy|[Ss]can(?:ned)?|[Ff]ell|[Cc]ollapsed|[Gg]ave birth|[Aa]ppointment|[Cc]heck-?up|[Ff]irst visit|[Cc]ame in|[Ll]ast visit|[Tt]ook the test|[Tt]ested)';
/** Words between the two within one sentence. */
const gap = '[^.!?;\\d]{0,30}?';

/** Dates that lead to one person: 45 CFR 164.514(b)(2)(i)(C). The year alone may stand. */
export const dateKinds: readonly IdentifierKind[] = [
	{
		name: 'a date of birth',
		severity: 'error',
		pattern: new RegExp(
			`${birth}[^.!?;\\d]{0,20}?(?:${fullDate}|${monthAndYear}|${dayAndMonth})`,
			'g',
		),
	},
	{
		name: 'an age over 89',
		severity: 'error',
		pattern:
			/\b(?:(?:9\d|1[0-3]\d)[- ](?:years?|yrs?|yo)[- ](?:olds?|of[- ]age)|(?:aged?|age of|age:|turned|turning) (?:9\d|1[0-3]\d)|(?:9\d|1[0-3]\d)(?:st|nd|rd|th) birthday|(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred)[- ]years?[- ]old)(?![\d%])/gi,
		isMeant: ({ 0: { length }, index, input }) =>
			!isGroupOrThing.test(input.slice(index + length)) && !startsGroup.test(input.slice(0, index)),
	},
	{
		name: 'an age over 89',
		severity: 'error',
		// An age beside a person: `my mother, 96,` and `she is now 93 and`.
		pattern:
			/\b(?:s?he|patient|m[ou]m|mother|dad|father|grand\w+|husband|wife|aunt|uncle|sister|brother|widow(?:er)?|neighbou?r|(?:wo)?man|lady|gentleman),? (?:(?:is|was) )?(?:now )?(?:9\d|1[0-2]\d)(?=,? (?:and|when|but|at|or so)\b|, [a-z]|[.;!?)](?!\d))/gi,
	},
	{
		name: 'a full date of care',
		severity: 'warning',
		pattern: new RegExp(
			`${care}\\b${gap}(?:${fullDate}|${dayAndMonth})|[Oo]n (?:${fullDate}|${dayAndMonth}),? (?:(?:she|he|they|I|we) ${gap}|the patient ${gap}|[^.!?;\\d]{0,20}? was )${care}\\b`,
			'g',
		),
	},
];

/** `90 or older` is the group that the rule itself allows, `90 to 99` is one too; and a hospital may be 100 years old. */
const isGroupOrThing =
	/^(?:,? (?:or|and) (?:older|over|above|up|more|beyond)\b|\+|(?: to |-| ?– ?| and )\d|[- ](?:[\w-]+ )?(?:hospital|clinic|building|house|church|school|college|company|practice|institution|organi[sz]ation|foundation|tradition|programme?|law|charity|bridge|town|trial|study|model)s?\b(?! (?:patient|resident|volunteer|worker)))/i;
const startsGroup = /\b(?:over|above|under|than|to|least|until) $/i;

/** The day that a camera writes into the name of a picture: `IMG_20260312_101500`. Only for names of files. */
export const cameraDate: IdentifierKind = {
	name: 'the day a picture was taken',
	severity: 'warning',
	pattern: /(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
};
