/** A page that cannot be curated. The message says which, why, and what to do instead. */
export class Refusal extends Error {
	override name = 'Refusal';
}
