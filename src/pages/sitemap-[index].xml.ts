import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentCorpus } from '../corpus/current.ts';
import { toSitemap } from '../syndication/sitemap.ts';
import { sitemapFiles } from '../views/sitemap.ts';

export const getStaticPaths = (() =>
	sitemapFiles(currentCorpus()).map((pages, i) => ({
		params: { index: String(i) },
		props: { pages },
	}))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(toSitemap(props.pages));
