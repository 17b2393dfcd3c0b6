import { decapConfig } from '../config/config.ts';
import { kindOf } from '../config/kinds.ts';
import { backendLoaders } from './backend-loaders.ts';
import { readCuration, showAlready, withDraft } from './curate.ts';
import { demoFiles } from './demo.ts';
import { deskPath } from './desk/address.ts';
import { createDeskPage } from './desk/desk-page.ts';
import { guardBackend } from './guard.ts';
import { createKnownEntries } from './known-entries.ts';
import { registerPage } from './own-pages.ts';
import { readPageFacts } from './page-facts.ts';
import { mendRecovery } from './recovery.ts';
import { decap, registerAll } from './register.ts';
import { createSession } from './session.ts';

/**
 * Starts the editor.
 *
 * @param asked What the bookmarklet wrote behind the address, or nothing.
 */
export async function main(asked: string): Promise<void> {
	// The page's policy forbids frames where the host sends it as a header. Where it does not, nothing starts in one.
	if (window.top !== window) return;
	const { target, siteUrl, site } = readPageFacts();
	const { name } = target.backend;
	const session = createSession({ root: target.root, site, today: todayHere });
	if (name === 'test-repo') Object.assign(window, { repoFiles: demoFiles() });
	// Nobody signs in to their own machine.
	if (name === 'proxy')
		localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: name }));
	const Guarded = guardBackend(await backendLoaders[name](), session);
	decap.registerBackend(name, Guarded);
	const isLocal = name === 'proxy' || name === 'test-repo';
	const config = decapConfig(target, siteUrl);
	// Decap makes its own later. Where nobody signs in, entries can be read before that.
	if (isLocal) session.backend = new Guarded(config, {});
	const known = createKnownEntries(session, isLocal);
	registerAll(session, known, siteUrl);
	registerPage(deskPath, createDeskPage(session, target.publish_mode === 'editorial_workflow'));
	// Where there is no room for both, the form comes first: see `editor.css`.
	if (matchMedia('(max-width: 50rem)').matches) localStorage.setItem('cms.right-pane', 'none');
	await mendRecovery(session);
	const curation = await readCuration(asked, known, session.today());
	decap.init({ config: curation === undefined ? config : withDraft(config, curation.draft) });
	if (curation !== undefined) {
		session.prefilledList = kindOf('articles', curation.draft).name;
		showAlready(curation);
	}
	if (target.notice !== undefined) showBanner(target.notice);
}

/** The calendar day where the editor sits. */
function todayHere(): string {
	const now = new Date();
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function showBanner(text: string): void {
	const banner = document.createElement('p');
	banner.className = 'banner';
	banner.setAttribute('role', 'status');
	banner.textContent = text;
	document.body.prepend(banner);
}
