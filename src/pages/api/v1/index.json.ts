import type { APIRoute } from 'astro';
import { currentCorpus } from '../../../corpus/current.ts';
import { apiFiles, apiIndex } from '../../../views/content-api.ts';
import { currentPictures } from '../../../views/pictures.ts';

export const GET: APIRoute = async () => {
	const corpus = currentCorpus();
	return Response.json(apiIndex(corpus, apiFiles(corpus, await currentPictures())));
};
