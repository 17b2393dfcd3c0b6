import type { APIRoute, GetStaticPaths } from 'astro';
import { currentCorpus } from '../../corpus/current.ts';
import { packArchive } from '../../media/archive.ts';
import { drawSharePicture } from '../../media/share-picture.ts';
import { kitTexts, shareKits, type ShareKit } from '../../views/share-kit.ts';
import { staticPath } from '../../views/static-paths.ts';

type Props = Omit<ShareKit, 'piece'>;

/** One archive for each piece that has a kit. */
export const getStaticPaths = (() =>
	shareKits(currentCorpus()).map(({ piece, ...kit }) =>
		staticPath({ piece }, kit),
	)) satisfies GetStaticPaths;

/** The texts and pictures of a kit. The same kit gives the same bytes. */
export const GET: APIRoute<Props> = async ({ props: { view, pictures } }) => {
	const drawn = await Promise.all(pictures.map((picture) => drawSharePicture(picture)));
	const files = view.pictures.map(({ file }, i) => [file, drawn[i] ?? ''] as const);
	const archive = packArchive({ ...kitTexts(view), ...Object.fromEntries(files) });
	return new Response(Buffer.from(archive), { headers: { 'Content-Type': 'application/zip' } });
};
