import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentCorpus } from '../../../corpus/current.ts';
import { apiFiles } from '../../../views/content-api.ts';
import { currentPictures } from '../../../views/pictures.ts';
import { staticPath } from '../../../views/static-paths.ts';

export const getStaticPaths = (async () =>
	apiFiles(currentCorpus(), await currentPictures()).map(({ param, file }) =>
		staticPath({ file: param }, { file }),
	)) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.file);
