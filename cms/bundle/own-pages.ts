import { join } from 'node:path';
import type { Plugin } from 'vite';
import { deskPath } from '../editor/desk/address.ts';

const otherPage = 'decap-cms-core/dist/esm/components/App/NotFoundPage.js';
const header = 'decap-cms-core/dist/esm/components/App/Header.js';

/** What stands at the end of Decap's navigation. The links go before it. */
const lastLink = 'showMediaButton && _jsx("li", {';

const deskLink = `_jsx("li", {
	children: _jsxs(AppHeaderNavLink, {
		to: ${JSON.stringify(deskPath)},
		activeClassName: "header-link-active",
		children: [_jsx(Icon, { type: "list" }), "Desk"],
	}),
})`;

/**
 * A plug-in that gives Decap pages of our own, for which it has no way in: they stand where it would say that nothing was found,
 * and its navigation links to them. Stops when Decap no longer looks as it did.
 *
 * @param root The folder of the project.
 */
export function addOwnPages(root: string): Plugin {
	const missing = new Set([otherPage, header]);
	return {
		name: 'wellpost:own-pages',
		load(id) {
			if (!id.replaceAll('\\', '/').endsWith(`/${otherPage}`)) return undefined;
			missing.delete(otherPage);
			const ours = join(root, 'cms/editor/own-pages.ts');
			return `export { OtherPage as default } from ${JSON.stringify(ours)};`;
		},
		transform(code, id) {
			if (!id.replaceAll('\\', '/').endsWith(`/${header}`) || !code.includes(lastLink)) return null;
			missing.delete(header);
			return { code: code.replace(lastLink, `${deskLink}, ${lastLink}`), map: null };
		},
		buildEnd(error) {
			if (error !== undefined || missing.size === 0) return;
			throw new Error(
				`cms: Decap no longer has ${[...missing].join(', ')} as this editor knew it. Look for what became of it, and correct cms/bundle/own-pages.ts`,
			);
		},
	};
}
