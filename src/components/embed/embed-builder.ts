import { toHexColour } from '../../embed/colour.ts';
import {
	formsOf,
	readChoice,
	writeChoice,
	type BuilderData,
	type Choice,
} from './builder-choice.ts';
import { showContrast } from './builder-contrast.ts';
import { showPreview } from './builder-preview.ts';
import { writeSnippet } from './builder-snippet.ts';

/** Makes snippets from what is chosen in its form. The choice is in the address of the page, so that it can be passed on. */
class EmbedBuilder extends HTMLElement {
	/** The newest choice: a snippet that has to be fetched must not come after a newer one. */
	#shown: Choice | undefined;

	connectedCallback(): void {
		const data = JSON.parse(this.querySelector('script')?.textContent ?? '') as BuilderData; // written by BuilderForm.astro
		const form = this.querySelector('form');
		const choice = readChoice(new URLSearchParams(location.search), data);
		if (form === null || choice === undefined) return;
		fillForm(form, choice);
		void this.show(choice, data);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.querySelector<HTMLTextAreaElement>('#snippet')?.select();
		});
		form.addEventListener('input', () => {
			const next = readChoice(valuesOf(form), data);
			if (next === undefined) return;
			offer(form, next);
			history.replaceState(null, '', `?${writeChoice(next)}`);
			void this.show(next, data);
		});
	}

	async show(choice: Choice, data: BuilderData): Promise<void> {
		this.#shown = choice;
		const typed = this.querySelector<HTMLInputElement>('#accent');
		const isBad = typed !== null && typed.value !== '' && toHexColour(typed.value) === undefined;
		typed?.setAttribute('aria-invalid', String(isBad));
		this.querySelector('#accent-bad')?.toggleAttribute('hidden', !isBad);
		showContrast(this, choice.options.accent);
		showPreview(this, choice);
		const text = await writeSnippet(choice, data);
		const snippet = this.querySelector<HTMLTextAreaElement>('#snippet');
		if (snippet !== null && this.#shown === choice) snippet.value = text;
	}
}

function valuesOf(form: HTMLFormElement): URLSearchParams {
	const texts = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
	return new URLSearchParams(texts as [string, string][]); // the form takes no files
}

/** Puts a choice into the form. */
function fillForm(form: HTMLFormElement, choice: Choice): void {
	offer(form, choice);
	for (const [name, value] of writeChoice(choice)) {
		const field = form.elements.namedItem(name);
		if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
		else if (field !== null && 'value' in field) field.value = value;
	}
}

/** Offers the practices that carry the chosen piece, and the forms and views that it has. */
function offer(form: HTMLFormElement, { piece, form: chosen, view, options }: Choice): void {
	const practices = form.querySelector<HTMLSelectElement>('#practice');
	const none = practices?.options[0];
	if (practices !== null && none !== undefined) {
		const known = piece.practices.map(({ slug, name }) => new Option(name, slug));
		practices.replaceChildren(none, ...known);
		practices.value = options.practice ?? '';
	}
	offerOf(form, 'form', formsOf(piece), chosen);
	offerOf(form, 'view', piece.views, view);
}

function offerOf(form: HTMLFormElement, name: string, values: string[], chosen: string): void {
	for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)) {
		radio.disabled = !values.includes(radio.value);
		radio.checked = radio.value === chosen;
	}
}

customElements.define('embed-builder', EmbedBuilder);
