import { escapeText } from '../../src/model/escape.ts';

/** What came of a sign-in: a token, or a sentence. */
export type Outcome = { token: string; provider: 'github' } | { message: string };

/**
 * The last page of a sign-in, in the window that the editor opened. It tells the editor that it is there, waits for the editor's
 * answer, and tells the outcome to a page of the site's origin alone. Its policy lets only its own script run.
 */
export async function answerPage(outcome: Outcome, siteOrigin: string): Promise<string> {
	const result = 'token' in outcome ? 'success' : 'error';
	const message = `authorization:github:${result}:${JSON.stringify(outcome)}`;
	const script = `const site = ${toScriptText(siteOrigin)};
addEventListener('message', ({ origin, source }) => {
	if (origin === site && source === opener) opener.postMessage(${toScriptText(message)}, site);
});
opener?.postMessage('authorizing:github', site);`;
	const policy = `default-src 'none'; script-src '${await hashOf(script)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
	const sentence =
		'token' in outcome ? 'Signed in. This window closes by itself.' : outcome.message;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<title>Sign in</title>
</head>
<body>
<p>${escapeText(sentence)}</p>
<script>${script}</script>
</body>
</html>
`;
}

/** A text as a script may hold it: nothing in it can end the script. */
function toScriptText(value: string): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The hash of a script, as a policy names it. */
async function hashOf(script: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
