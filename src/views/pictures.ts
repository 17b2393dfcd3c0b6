import { currentCorpus, type CurrentCorpus } from '../corpus/current.ts';
import { flatten } from '../corpus/corpus.ts';
import { readPictures } from '../media/pictures.ts';
import { publishedPictures } from '../model/pictures.ts';
import type { Pictures } from './card.ts';

const read = new WeakMap<CurrentCorpus, Promise<Pictures>>();

/** The pictures of everything public, by path: read once for a corpus. */
export function currentPictures(): Promise<Pictures> {
	const corpus = currentCorpus();
	const pictures =
		read.get(corpus) ??
		readPictures(corpus.root, publishedPictures(flatten(corpus.public), corpus.today));
	read.set(corpus, pictures);
	return pictures;
}
