/** A save or a removal that this editor does not let through. Decap shows the message in its own notice. */
export class SaveRefused extends Error {
	override name = 'SaveRefused';
}
