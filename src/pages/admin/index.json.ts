import type { APIRoute } from 'astro';
import { currentCorpus } from '../../corpus/current.ts';
import { flatten } from '../../corpus/corpus.ts';
import { createEditorIndex } from '../../model/editor-index.ts';

/** What the editor's pickers and previews know of the published site. */
export const GET = (() =>
	Response.json(createEditorIndex(flatten(currentCorpus().live)))) satisfies APIRoute;
