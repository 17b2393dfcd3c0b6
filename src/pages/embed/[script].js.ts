import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { frame, loader } from 'virtual:embed-scripts';

/** `v1.js` is the newest release of the loader; `frame.js` is the script inside every embed. */
export const getStaticPaths = (() => [
	{ params: { script: 'v1' }, props: { code: loader } },
	{ params: { script: 'frame' }, props: { code: frame } },
]) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
