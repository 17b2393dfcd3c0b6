import { escapeAttribute } from '../../src/model/escape.ts';
import { factsId, type PageFacts } from '../editor/page-facts.ts';
import { editorFiles } from './editor-files.ts';

/** The page of the editor. It holds nothing but what the script needs to start. */
export function editorPage(facts: PageFacts): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(editorPolicy(facts.target.origins))}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Editor</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${editorFiles.style}">
</head>
<body>
<noscript>The editor needs JavaScript.</noscript>
<script type="application/json" id="${factsId}">${toScriptText(facts)}</script>
<script type="module" src="${editorFiles.script}"></script>
</body>
</html>
`;
}

/**
 * What the editor may load: its own files, and once somebody has signed in, the host that it saves to. Decap writes its styles from
 * its script, so styles may stand in the page; scripts may not, nor may text become code.
 *
 * @param origins The origins of the host.
 */
export function editorPolicy(origins: readonly string[]): string {
	const directives = {
		'default-src': ["'none'"],
		'script-src': ["'self'"],
		'style-src': ["'self'", "'unsafe-inline'"],
		'img-src': ["'self'", 'blob:', 'data:', ...origins],
		'font-src': ["'self'"],
		'connect-src': ["'self'", 'blob:', ...origins],
		'base-uri': ["'none'"],
		'form-action': ["'none'"],
	};
	return Object.entries(directives)
		.map(([name, sources]) => `${name} ${sources.join(' ')}`)
		.join('; ');
}

/** The policy as a header, which alone can forbid frames. */
export function editorPolicyHeader(origins: readonly string[]): string {
	return `${editorPolicy(origins)}; frame-ancestors 'none'`;
}

/** JSON that cannot end the element it stands in. */
function toScriptText(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
