/**
 * What a page of the site may load: its own files and nothing else. No inline script, no inline style, no plug-in,
 * no other origin. (`frame-ancestors` works only as a header, so the hosting files add it.)
 */
const directives = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self'",
	'font-src': "'self'",
	'connect-src': "'self'",
	'base-uri': "'none'",
	'form-action': "'self'",
} as const;

/** The policy as a header or a meta element carries it. */
export const contentSecurityPolicy = Object.entries(directives)
	.map((directive) => directive.join(' '))
	.join('; ');
