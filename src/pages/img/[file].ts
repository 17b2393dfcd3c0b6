import type { APIRoute, GetStaticPaths } from 'astro';
import { currentCorpus } from '../../corpus/current.ts';
import { pictureCacheFolder, pruneCache } from '../../media/cache.ts';
import { encodePicture, pictureFormats, type PictureVariant } from '../../media/encode.ts';
import { variantsOfPicture } from '../../media/pictures.ts';
import { currentPictures } from '../../views/pictures.ts';

interface Props {
	variant: PictureVariant;
}

/** One path for each file of each picture that is published. */
export const getStaticPaths = (async () => {
	const { root } = currentCorpus();
	const pictures = await currentPictures();
	const variants = [...pictures.values()].flatMap(variantsOfPicture);
	if (import.meta.env.PROD) {
		// A build asks for one file after the other; asking for all of them first lets every core encode.
		await Promise.all(variants.map((variant) => encodePicture(root, variant)));
		await pruneCache(pictureCacheFolder, Date.now());
	}
	// The same picture under two names gives the same files.
	const byFile = new Map(variants.map((variant) => [variant.file, variant]));
	return [...byFile.values()].map((variant) => ({
		params: { file: variant.file },
		props: { variant },
		cacheKey: variant.file,
	}));
}) satisfies GetStaticPaths;

/** The bytes of one file. Its name changes with its content. */
export const GET: APIRoute<Props> = async ({ props: { variant } }) => {
	const bytes = await encodePicture(currentCorpus().root, variant);
	return new Response(Buffer.from(bytes), {
		headers: { 'Content-Type': pictureFormats[variant.format].type },
	});
};
