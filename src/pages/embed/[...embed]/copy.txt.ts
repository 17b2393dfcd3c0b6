import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentCorpus } from '../../../corpus/current.ts';
import { plainCopies } from '../../../views/embed-files.ts';
import { staticPath } from '../../../views/static-paths.ts';

export const getStaticPaths = (() =>
	plainCopies(currentCorpus()).map(({ param, text }) =>
		staticPath({ embed: param }, { text }),
	)) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
