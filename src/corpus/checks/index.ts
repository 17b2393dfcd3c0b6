import type { Issue } from '../../model/issue.ts';
import type { EntryFile, RejectedFile } from '../files.ts';
import type { Corpus } from '../corpus.ts';
import { checkFolders } from './folders.ts';
import { checkPictureLocations } from './picture-locations.ts';
import { checkPictures } from './pictures.ts';
import { checkReferences } from './references.ts';
import { checkRules } from './rules.ts';
import { checkSlugs } from './slugs.ts';
import { checkUrls } from './urls.ts';

/** What can only be known once every file has been read. Each check returns its issues; none of them stops the others. */
export function checkCorpus(
	corpus: Corpus,
	files: readonly EntryFile[],
	rejected: readonly RejectedFile[],
): Issue[] {
	return [
		...checkSlugs(files),
		...checkFolders(corpus),
		...checkReferences(corpus, files, rejected),
		...checkPictures(corpus),
		...checkUrls(corpus),
		...checkRules(corpus),
		...checkPictureLocations(corpus),
	];
}
