import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentCorpus } from '../../corpus/current.ts';
import { oembedAnswers } from '../../views/embed-files.ts';
import { staticPath } from '../../views/static-paths.ts';

export const getStaticPaths = (() =>
	oembedAnswers(currentCorpus()).map(({ param, answer }) =>
		staticPath({ embed: param }, { answer }),
	)) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.answer);
