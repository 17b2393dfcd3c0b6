/** The parts of the public tree that may load different things. */
export type Area = 'site' | 'embed' | 'admin';

type Directives = Readonly<Record<string, string>>;

/** What a page may load: its own files and nothing else. No inline script or style, no plug-in, no other origin. */
const ownFilesOnly: Directives = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self'",
	'font-src': "'self'",
	'connect-src': "'self'",
	'base-uri': "'none'",
};

/** The policy of each area as a meta element carries it. */
const directives: Readonly<Record<Area, Directives>> = {
	// The builder of snippets shows an embed in a frame, and the search form leads to our own page.
	site: { ...ownFilesOnly, 'frame-src': "'self'", 'form-action': "'self'" },
	// An embed runs in an opaque origin on somebody else's page: it asks nothing and sends nothing.
	embed: { ...ownFilesOnly, 'connect-src': "'none'", 'form-action': "'none'" },
	// The editor: Decap writes styles as it runs, shows pictures that are not saved yet, and compiles its configuration check.
	admin: {
		...ownFilesOnly,
		'script-src': "'self' 'unsafe-eval'",
		'style-src': "'self' 'unsafe-inline'",
		'img-src': "'self' blob: data:",
		'connect-src': "'self' blob: https:",
		'frame-src': "'self' blob:",
		'form-action': "'self'",
	},
};

/** Who may put a page into a frame. Works only as a header: browsers ignore it in a meta element. */
const frameAncestors: Readonly<Record<Area, Directives>> = {
	site: { 'frame-ancestors': "'self'" },
	// Anyone. `*` would not say that: it shuts out files, and frames without an origin, as some site builders make them.
	embed: {},
	admin: { 'frame-ancestors': "'none'" },
};

/** The policy that a page of an area carries in its head, which holds on every host. */
export function contentSecurityPolicy(area: Area): string {
	return join(directives[area]);
}

/** The policy that a host sends as a header for an area, which also says who may frame it. */
export function contentSecurityHeader(area: Area): string {
	// Where embeds stand, their builder stands too, which may do what a page of the site may; each embed narrows that in its head.
	const policy = directives[area === 'embed' ? 'site' : area];
	return join({ ...policy, ...frameAncestors[area] });
}

function join(policy: Directives): string {
	return Object.entries(policy)
		.map((directive) => directive.join(' '))
		.join('; ');
}
