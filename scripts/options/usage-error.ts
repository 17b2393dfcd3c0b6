/** The command was called in a way that makes no sense. The message says how to call it. */
export class UsageError extends Error {
	override name = 'UsageError';
}
