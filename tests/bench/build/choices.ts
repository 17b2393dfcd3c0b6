import { SetupFailure } from '../../../scripts/setup/failure.mjs';
import { builders, type BuilderName } from './builders.ts';

/** The sizes that are measured when nobody says otherwise, in articles. */
const usualSizes = [500, 2000, 10_000, 20_000];

const builderNames = Object.keys(builders) as BuilderName[]; // the keys of the table

/**
 * The sizes that were asked for: `500,2000`.
 *
 * @throws {SetupFailure} When one is not a number of articles.
 */
export function chooseSizes(asked: string | undefined): number[] {
	if (asked === undefined) return usualSizes;
	return asked.split(',').map((text) => {
		const size = Number(text);
		if (Number.isInteger(size) && size > 0) return size;
		throw new SetupFailure(
			`--sizes is "${asked}". Write numbers of articles, for example --sizes 500,2000`,
		);
	});
}

/**
 * The builders that were asked for: `ours,hugo`.
 *
 * @throws {SetupFailure} When one is unknown.
 */
export function chooseBuilders(asked: string | undefined): BuilderName[] {
	if (asked === undefined) return builderNames;
	return asked.split(',').map((text) => {
		const name = builderNames.find((known) => known === text);
		if (name !== undefined) return name;
		throw new SetupFailure(`--only names "${text}". The builders are: ${builderNames.join(', ')}`);
	});
}
