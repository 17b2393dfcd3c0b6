import { currentCorpus } from '../corpus/current.ts';
import { flatten } from '../corpus/read-corpus.ts';
import { readPictures } from '../media/pictures.ts';
import { publishedPictures } from '../model/pictures.ts';
import type { Pictures } from './card.ts';

/** The pictures of everything public, by path. */
export async function currentPictures(): Promise<Pictures> {
	const corpus = currentCorpus();
	return readPictures(corpus.root, publishedPictures(flatten(corpus.public), corpus.today));
}
