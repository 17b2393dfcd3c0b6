import { ensureBundle } from '../../../cms/bundle/bundle-store.ts';
import { serveEditor } from '../../../cms/local/serve-editor.ts';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import { cacheFolder } from '../../../src/corpus/current.ts';
import { siteSchema } from '../../../src/model/schemas/site.ts';
import type { EditorUnderTest } from './editor-under-test.ts';

/** Serves our editor with the handler that `npm start` uses. */
export async function serveOurs(root: string): Promise<EditorUnderTest> {
	const folder = await ensureBundle(projectRoot, cacheFolder);
	const served = await serveEditor({
		root,
		siteUrl: 'https://example.org',
		site: siteSchema.parse({}),
		bundle: () => Promise.resolve(folder),
	});
	return { ...served, name: 'Wellpost', list: '#/collections/articles-original' };
}
