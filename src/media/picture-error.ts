import { formatCount } from '../model/count.ts';

/** Why a picture cannot be shown. */
export interface PictureFlaw {
	/** What was read and what was expected, without a full stop. */
	message: string;
	/** What to do, as an instruction without a full stop. */
	remedy: string;
}

/** One picture that cannot be shown. */
export interface PictureProblem extends PictureFlaw {
	/** The picture's path below the content root. */
	src: string;
}

/** Pictures that cannot be shown. The message is the whole report. */
export class PictureError extends Error {
	override name = 'PictureError';
	readonly problems: readonly PictureProblem[];

	constructor(problems: readonly PictureProblem[]) {
		const lines = problems.map(({ src, message, remedy }) => `${src}  ${message}. ${remedy}.`);
		super(`${formatCount(problems.length, 'picture')} cannot be shown.\n${lines.join('\n')}`);
		this.problems = problems;
	}
}
