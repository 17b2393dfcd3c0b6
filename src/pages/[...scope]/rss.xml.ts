import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentCorpus } from '../../corpus/current.ts';
import { toRss } from '../../syndication/rss.ts';
import { feedPaths } from '../../views/feeds.ts';

export const getStaticPaths = (() => feedPaths('rss', currentCorpus())) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(toRss(props.feed));
