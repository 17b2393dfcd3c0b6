import type { APIRoute, GetStaticPaths } from 'astro';
import { currentCorpus } from '../../corpus/current.ts';
import { drawSharePicture, type SharePicture } from '../../media/share-picture.ts';
import { shareKits } from '../../views/share-kit.ts';
import { sitePicture } from '../../views/share-poster.ts';

interface Props {
	picture: SharePicture;
}

/** One path for each drawn picture: those of the kits, and the one that stands for the site itself. */
export const getStaticPaths = (() => {
	const corpus = currentCorpus();
	const pictures = [sitePicture(corpus), ...shareKits(corpus).flatMap((kit) => kit.pictures)];
	return pictures.map((picture) => ({
		params: { key: picture.key },
		props: { picture },
		cacheKey: picture.key,
	}));
}) satisfies GetStaticPaths;

/** The bytes of one picture. Its name changes with its content. */
export const GET: APIRoute<Props> = async ({ props: { picture } }) => {
	const bytes = await drawSharePicture(picture);
	return new Response(Buffer.from(bytes), { headers: { 'Content-Type': 'image/png' } });
};
