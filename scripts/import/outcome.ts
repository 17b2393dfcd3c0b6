/** What became of an input, in the words of the report. */
export const statuses = {
	created: 'created',
	draft: 'created as a draft',
	updated: 'updated',
	unchanged: 'unchanged',
	conflict: 'in conflict',
	failed: 'failed',
} as const;

export type Status = keyof typeof statuses;

/** A field of the input that no field of ours takes, with its value. */
export interface HomelessField {
	field: string;
	value: unknown;
	/** Why, where it is not simply that our articles have no such field. */
	why?: string;
}

/** A field of the input that was used, and the field of ours that it feeds. */
export interface UsedField {
	field: string;
	home: string;
}

/** Something that a body held and a page may not. */
export interface RemovedPart {
	what: string;
	line?: number | undefined;
}

/** Why an input could not be imported, or was left alone, and what to do about it. */
export interface ImportProblem {
	/** The line of the input, counted from 1. */
	line?: number | undefined;
	message: string;
	remedy: string;
}

/** What became of one input. Every input ends as exactly one of these. */
export interface Outcome {
	/** The input as it was named. */
	input: string;
	status: Status;
	/** The article's file below the content root. */
	file?: string | undefined;
	problem?: ImportProblem | undefined;
	/** What an editor should look at, in sentences. */
	notes: string[];
	used: UsedField[];
	homeless: HomelessField[];
	removed: RemovedPart[];
}

/** The outcome of an input that could not be imported. */
export function createFailure(input: string, problem: ImportProblem): Outcome {
	return { input, status: 'failed', problem, notes: [], used: [], homeless: [], removed: [] };
}

/** An input cannot become an article. Carries what to tell its owner. */
export class ImportError extends Error {
	override name = 'ImportError';
	readonly problem: ImportProblem;

	constructor(problem: ImportProblem) {
		super(problem.message);
		this.problem = problem;
	}
}
