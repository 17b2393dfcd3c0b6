import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentCorpus } from '../../../corpus/current.ts';
import { embedQrCodes } from '../../../views/embed-files.ts';
import { staticPath } from '../../../views/static-paths.ts';

export const getStaticPaths = (() =>
	embedQrCodes(currentCorpus()).map(({ slug, qr }) =>
		staticPath({ embed: slug }, { qr }),
	)) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { qr } }) =>
	new Response(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${qr.size} ${qr.size}" shape-rendering="crispEdges">` +
			`<rect width="100%" height="100%" fill="#fff"/><path d="${qr.path}"/></svg>\n`,
		{ headers: { 'content-type': 'image/svg+xml' } },
	);
