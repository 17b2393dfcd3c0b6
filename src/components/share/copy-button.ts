/** A button that copies a text field. Without script it is not there, and the text can be selected. */
class CopyButton extends HTMLElement {
	connectedCallback(): void {
		const { field = '', label = '', name = '', copied = '', selected = '' } = this.dataset;
		const text = document.getElementById(field);
		if (!(text instanceof HTMLTextAreaElement)) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'button';
		button.textContent = label;
		button.setAttribute('aria-label', `${label}: ${name}`);
		const status = document.createElement('span');
		status.role = 'status';
		button.addEventListener('click', () => {
			text.select();
			navigator.clipboard.writeText(text.value).then(
				() => (status.textContent = copied),
				// The browser may forbid it. The text is selected already, so one more key does it.
				() => (status.textContent = selected),
			);
		});
		this.replaceChildren(button, status);
	}
}

customElements.define('copy-button', CopyButton);
