/** What a dialog says and offers. All of it is text: nothing that an entry holds is ever read as markup. */
export interface Notice {
	title: string;
	intro?: string;
	/** Lines with the label of a field in front. */
	items?: { label: string; text: string }[];
	/** A table under the lines. */
	table?: { heads: string[]; rows: string[][] };
	/** Buttons beside "Close". */
	actions?: { label: string; run: () => void }[];
}

/** Shows a dialog above everything else. It closes by its button, by Escape and by each of its actions. */
export function showNotice(notice: Notice): HTMLDialogElement {
	const dialog = element('dialog', { className: 'notice' });
	const heading = element('h2', { textContent: notice.title, id: `notice-${Date.now()}` });
	dialog.setAttribute('aria-labelledby', heading.id);
	dialog.append(heading);
	if (notice.intro !== undefined) dialog.append(element('p', { textContent: notice.intro }));
	if (notice.items !== undefined && notice.items.length > 0) dialog.append(listOf(notice.items));
	if (notice.table !== undefined) dialog.append(tableOf(notice.table));
	const buttons = element('div', { className: 'notice-buttons' });
	for (const { label, run } of notice.actions ?? []) {
		buttons.append(buttonOf(dialog, label, run));
	}
	buttons.append(buttonOf(dialog, 'Close'));
	dialog.append(buttons);
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
	return dialog;
}

function listOf(items: NonNullable<Notice['items']>): HTMLElement {
	const list = element('ul', {});
	for (const { label, text } of items) {
		const item = element('li', {});
		item.append(element('strong', { textContent: text === '' ? label : `${label}:` }), ` ${text}`);
		list.append(item);
	}
	return list;
}

function tableOf({ heads, rows }: NonNullable<Notice['table']>): HTMLElement {
	const table = element('table', {});
	const head = table.createTHead().insertRow();
	for (const text of heads) head.append(element('th', { textContent: text, scope: 'col' }));
	const body = table.createTBody();
	for (const cells of rows) {
		const row = body.insertRow();
		cells.forEach((text) => {
			row.insertCell().textContent = text;
		});
	}
	return table;
}

function buttonOf(dialog: HTMLDialogElement, label: string, run?: () => void): HTMLElement {
	const button = element('button', { type: 'button', textContent: label });
	button.addEventListener('click', () => {
		dialog.close();
		run?.();
	});
	return button;
}

function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
	return Object.assign(document.createElement(name), properties);
}
