import {
	test as base,
	expect as baseExpect,
	type FrameLocator,
	type Locator,
	type Page,
} from '@playwright/test';
import { ensureBundle } from '../../cms/bundle/bundle-store.ts';
import { serveEditor } from '../../cms/local/serve-editor.ts';
import { cacheFolder } from '../../src/corpus/current.ts';
import { siteSchema } from '../../src/model/schemas/site.ts';
import { createContentRoot, type ContentRoot } from './content-root.ts';

/** An editor on a content root of its own. */
export interface EditorSite extends Pick<ContentRoot, 'read' | 'has' | 'write'> {
	/** The address of the editor. */
	url: string;
}

/** A test with an editor of its own. Fails when the page reports an error that nobody expected. */
export const test = base.extend<{ site: EditorSite; editor: EditorPage }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern there
	site: async ({}, use) => {
		const root = createContentRoot();
		const { url, close } = await serveEditor({
			root: root.folder,
			siteUrl: 'https://example.org',
			site: siteSchema.parse({}),
			bundle: () => ensureBundle(process.cwd(), cacheFolder),
		});
		await use({ ...root, url });
		await close();
		root.remove();
	},
	editor: async ({ page, site }, use) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await use(new EditorPage(page, site));
		// Decap rejects a promise with nothing, or with its own action, whenever a save does not go through.
		const unexpected = errors.filter(
			(text) => !/^(?:undefined|Error: undefined|Object|\[object Object\])$/.test(text),
		);
		baseExpect(unexpected).toEqual([]);
	},
});

/** The editor as a person uses it: by the labels that they read. */
export class EditorPage {
	readonly page: Page;
	private readonly site: EditorSite;

	constructor(page: Page, site: EditorSite) {
		this.page = page;
		this.site = site;
	}

	async openList(list: string): Promise<void> {
		await this.page.goto(`${this.site.url}#/collections/${list}`);
	}

	async openEntry(list: string, slug: string): Promise<void> {
		await this.page.goto(`${this.site.url}#/collections/${list}/entries/${slug}`);
		await this.page.getByText('Changes saved', { exact: false }).waitFor();
	}

	async openNew(list: string, query = ''): Promise<void> {
		await this.page.goto(`${this.site.url}#/collections/${list}/new${query}`);
		await this.page.locator('[id*="-field-"]').first().waitFor();
	}

	/** The control of a field. Its label may say that it is optional. */
	field(label: string): Locator {
		return this.page.getByLabel(new RegExp(`^${label}( \\(optional\\))?$`, 'i')).first();
	}

	async fill(values: Record<string, string>): Promise<void> {
		for (const [label, value] of Object.entries(values)) await this.field(label).fill(value);
	}

	/** Picks the first target that the words find. */
	async pick(label: string, words: string): Promise<void> {
		await this.field(label).fill(words);
		await this.page.getByRole('option').first().waitFor();
		await this.field(label).press('Enter');
	}

	/** Chooses the first value of a closed list. */
	async choose(label: string): Promise<void> {
		await this.field(label).press('ArrowDown');
		await this.page.getByRole('option').first().click();
	}

	/** Opens a group that is folded in. */
	async unfold(label: string): Promise<void> {
		const group = this.page.getByLabel('object field').filter({ hasText: new RegExp(`^${label}`) });
		await group.first().getByRole('button', { name: 'Expand' }).click();
	}

	async publish(): Promise<void> {
		await this.page.getByRole('button', { name: 'Publish', exact: true }).click();
		await this.page.getByRole('menuitem', { name: 'Publish now' }).click();
	}

	async untilSaved(): Promise<void> {
		await this.page.getByText('Entry saved').last().waitFor();
		await this.page.getByText('Changes saved').waitFor();
	}

	/** Deletes the entry that is open, and says yes when asked whether. */
	async remove(): Promise<void> {
		this.page.once('dialog', (dialog) => void dialog.accept());
		await this.page.getByRole('button', { name: 'Delete entry' }).click();
	}

	/** The page beside the form. */
	preview(): FrameLocator {
		return this.page.frameLocator('iframe').frameLocator('iframe');
	}
}

/** Decap takes its time on a busy machine. */
export const expect = baseExpect.configure({ timeout: 15_000 });
