/** A save or a removal that this editor does not let through. Decap shows the message in its own notice. */
export class SaveRefused extends Error {
	override name = 'SaveRefused';

	/** Decap shows an error as text, and its name says nothing to an editor. */
	override toString(): string {
		return this.message;
	}
}
