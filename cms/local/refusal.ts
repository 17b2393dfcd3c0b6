/** A request that the local backend does not serve. The message is shown to the editor, so it is a sentence. */
export class Refusal extends Error {
	override name = 'Refusal';
	/** The status of the answer. */
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}
