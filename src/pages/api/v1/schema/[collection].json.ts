import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { collectionNames } from '../../../../model/collections.ts';
import { publicSchema } from '../../../../model/public-data.ts';
import { fileSchema } from '../../../../syndication/content-api.ts';

export const getStaticPaths = (() =>
	collectionNames.map((collection) => ({
		params: { collection },
		props: { collection },
	}))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
	Response.json(fileSchema(props.collection, publicSchema(props.collection)));
