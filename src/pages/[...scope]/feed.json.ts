import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentCorpus } from '../../corpus/current.ts';
import { toJsonFeed } from '../../syndication/json-feed.ts';
import { feedPaths } from '../../views/feeds.ts';

export const getStaticPaths = (() => feedPaths('json', currentCorpus())) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(toJsonFeed(props.feed));
