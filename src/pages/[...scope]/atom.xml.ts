import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentCorpus } from '../../corpus/current.ts';
import { toAtom } from '../../syndication/atom.ts';
import { feedPaths } from '../../views/feeds.ts';

export const getStaticPaths = (() => feedPaths('atom', currentCorpus())) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(toAtom(props.feed));
