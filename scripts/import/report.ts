import { formatCount } from '../../src/model/count.ts';
import { statuses, type HomelessField, type Outcome, type Status } from './outcome.ts';

/** All that an import has to tell. */
export interface ImportReport {
	isDryRun: boolean;
	outcomes: readonly Outcome[];
	/** Files of the folders that are neither texts nor pictures. */
	passedOver: readonly string[];
	/** Topics, people and communities that the import created, as files below the content root. */
	created: readonly string[];
}

/** The report for other programs: every input with every field, used or homeless. */
export function reportAsJson(report: ImportReport): string {
	return `${JSON.stringify({ counts: countStatuses(report.outcomes), ...report }, null, '\t')}\n`;
}

/** The report for people: what needs them first, then what has no home, then the counts. */
export function reportAsText({ isDryRun, outcomes, passedOver, created }: ImportReport): string {
	const blocks = [
		...(['failed', 'conflict'] as const).map((status) => listProblems(outcomes, status)),
		list('To look at', outcomes.filter(isWorthALook).map(describeNotes)),
		list('Removed from bodies', outcomes.flatMap(describeRemoved)),
		list('Fields without a home', describeHomeless(outcomes), Infinity),
		list('Created beside the articles', created),
		list('Passed over: neither texts nor pictures', passedOver),
		describeCounts(outcomes, isDryRun),
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** How many inputs ended as what. */
export function countStatuses(outcomes: readonly Outcome[]): Record<Status, number> {
	const counts = { created: 0, draft: 0, updated: 0, unchanged: 0, conflict: 0, failed: 0 };
	for (const { status } of outcomes) counts[status]++;
	return counts;
}

const maxLinesShown = 40;
const maxValuesShown = 5;
const maxValueLength = 80;

function list(heading: string, lines: readonly string[], limit = maxLinesShown): string {
	if (lines.length === 0) return '';
	const rest = lines.length - limit;
	const more = rest > 0 ? [`and ${rest} more: --json <file> writes them all`] : [];
	return [heading, ...[...lines.slice(0, limit), ...more].map((line) => `  ${line}`)].join('\n');
}

function listProblems(outcomes: readonly Outcome[], status: 'failed' | 'conflict'): string {
	const lines = outcomes.flatMap((outcome) => {
		if (outcome.status !== status || outcome.problem === undefined) return [];
		const { line, message, remedy } = outcome.problem;
		return `${outcome.input}${line === undefined ? '' : `:${line}`}  ${message}. ${remedy}.`;
	});
	return list(status === 'failed' ? 'Failed' : 'In conflict: left as they are', lines, Infinity);
}

function isWorthALook({ status, notes }: Outcome): boolean {
	return notes.length > 0 && status !== 'failed';
}

function describeNotes({ file, input, notes }: Outcome): string {
	return `${file ?? input}  ${notes.map((note) => `${note}.`).join(' ')}`;
}

function describeRemoved({ input, removed }: Outcome): string[] {
	return removed.map(
		({ what, line }) => `${input}${line === undefined ? '' : `:${line}`}  ${what}`,
	);
}

/** One line a field with its commonest values: five thousand files have few fields and many values. */
function describeHomeless(outcomes: readonly Outcome[]): string[] {
	const fields = new Map<string, Map<string, number>>();
	for (const { field, value, why } of outcomes.flatMap(({ homeless }) => homeless)) {
		const name = nameOf(field, why);
		const values = fields.get(name) ?? new Map<string, number>();
		const shown = show(value);
		fields.set(name, values.set(shown, (values.get(shown) ?? 0) + 1));
	}
	return [...fields]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, values]) => `${name}  ${describeValues(values)}`);
}

function nameOf(field: HomelessField['field'], why: string | undefined): string {
	const general = field.replace(/\.\d+$/, '');
	return why === undefined ? general : `${general} (${why})`;
}

function describeValues(values: ReadonlyMap<string, number>): string {
	const commonest = [...values].sort(([, a], [, b]) => b - a);
	const shown = commonest
		.slice(0, maxValuesShown)
		.map(([value, count]) => (count === 1 ? value : `${value} (${formatCount(count, 'file')})`));
	const rest = commonest.length - shown.length;
	return [...shown, ...(rest > 0 ? [`and ${formatCount(rest, 'other value')}`] : [])].join(', ');
}

function show(value: unknown): string {
	const text = JSON.stringify(value);
	return text.length > maxValueLength ? `${text.slice(0, maxValueLength - 3)}...` : text;
}

function describeCounts(outcomes: readonly Outcome[], isDryRun: boolean): string {
	const counts = Object.entries(countStatuses(outcomes)).filter(([, count]) => count > 0);
	const parts = counts.map(
		([status, count]) => `${count} ${statuses[status as Status]}`, // the keys are those of the counts
	);
	const sum = `${formatCount(outcomes.length, 'input')}: ${parts.join(', ') || 'nothing to import'}`;
	return isDryRun ? `${sum}\nNothing was written: this was a dry run` : sum;
}
