/** Something that the person at the keyboard can mend. The message is the sentence that says how. */
export class SetupFailure extends Error {
	/** @override */
	name = 'SetupFailure';
}

/**
 * Runs a command's main function. Whatever goes wrong ends as a sentence and a non-zero exit code, never as a stack.
 *
 * @param {() => Promise<number | void>} main Gives the exit code, or nothing for success.
 */
export async function runMain(main) {
	try {
		process.exitCode = (await main()) ?? 0;
	} catch (error) {
		process.exitCode = 1;
		console.error(toSentence(error));
	}
}

/**
 * Errors whose message is written for the person at the keyboard, by name:
 * a bundle holds its own copy of a class, which `instanceof` would not know.
 */
const plainErrors = new Set(['SetupFailure', 'SettingsError', 'ContentError']);

/** @param {unknown} error */
function toSentence(error) {
	if (!(error instanceof Error)) return `Something unexpected went wrong: ${String(error)}`;
	if (plainErrors.has(error.name)) return error.message.trimEnd();
	if (process.env.DEBUG) return String(error.stack);
	// Bundlers put whole stacks into their messages.
	const message = error.message.replace(/^\s+at .*$\n?/gm, '').trimEnd();
	return `Something unexpected went wrong: ${message}\nDEBUG=1 before the command shows where. If npm ci does not mend it, open an issue with that.`;
}
