/** Where the editor saves, as it was chosen when the site was built. */
export interface EditorTarget {
	/** The `backend` section of Decap's configuration. */
	backend: { name: BackendName } & Record<string, unknown>;
	publish_mode: 'simple' | 'editorial_workflow';
	/** The content root as the backend names it. */
	root: string;
	/** The origins that the editor talks to once somebody has signed in. The page's policy allows no others. */
	origins: string[];
	/** What to tell the people who open the editor, if anything. */
	notice?: string;
}

export type BackendName = GitHost | 'proxy' | 'test-repo';

type GitHost = keyof typeof gitHosts;

/** Where the editor is served. */
export const editorPath = '/admin/';

/** The path of the local backend: see `cms/local`. Astro answers no path without a slash at its end. */
export const localBackendPath = `${editorPath}local/`;

/** The editor of `npm start`: the working tree of this machine, no account. */
export const localTarget: EditorTarget = {
	backend: { name: 'proxy', proxy_url: localBackendPath, branch: 'working-tree' },
	publish_mode: 'simple',
	root: '',
	origins: [],
};

/** The editor of a site for which no backend was chosen: everything works, nothing is kept. */
export const demoTarget: EditorTarget = {
	backend: { name: 'test-repo', login: false },
	publish_mode: 'simple',
	root: '',
	origins: [],
	notice:
		'This is a demonstration on sample content. Try everything: nothing is saved, and a reload starts afresh.',
};

/** Whether a build gets an editor at all: a site whose files are edited elsewhere does without. */
export function hasEditor({ CMS_BACKEND: name }: Env): boolean {
	return name !== 'none';
}

/**
 * Reads from the environment of a build where its editor saves. Without `CMS_BACKEND` it is the demonstration.
 *
 * @throws When a variable is missing or does not fit; the message names it and says what to write.
 */
export function readTarget(env: Env): EditorTarget {
	const name = env.CMS_BACKEND;
	if (name === undefined || name === '') return demoTarget;
	if (!isGitHost(name)) {
		throw new Error(
			`cms: CMS_BACKEND is "${name}". Write one of ${Object.keys(gitHosts).join(', ')}, or none for a site without an editor, or leave it out for a demonstration`,
		);
	}
	const host: Host = gitHosts[name];
	const url = readOrigin(env, 'CMS_HOST_URL', host.url);
	const section = host.section(url, env);
	const isEditorial = readWorkflow(env);
	if (isEditorial && !host.hasWorkflow) {
		throw new Error(
			`cms: CMS_WORKFLOW is "editorial", and Decap's ${name} backend has no drafts under review. Leave CMS_WORKFLOW out, or use ${hostsWithWorkflow()}`,
		);
	}
	return {
		backend: {
			name,
			repo: readRepo(env),
			branch: env.CMS_BRANCH ?? 'main',
			...section,
		},
		publish_mode: isEditorial ? 'editorial_workflow' : 'simple',
		root: env.CMS_CONTENT_ROOT ?? 'src/content',
		origins: host.origins(url),
	};
}

type Env = Readonly<Record<string, string | undefined>>;

interface Host {
	/** Where the host is, if it is always the same. */
	url?: string;
	hasWorkflow: boolean;
	section: (url: string, env: Env) => Record<string, unknown>;
	origins: (url: string) => string[];
}

/** The hosts that Decap can save to, and what each of them wants to know. */
const gitHosts = {
	github: {
		url: 'https://github.com',
		hasWorkflow: true,
		section: (_url, env) => ({
			base_url: readOrigin(env, 'CMS_SIGN_IN_URL'),
			auth_endpoint: 'auth',
			squash_merges: true,
		}),
		origins: () => ['https://api.github.com', 'https://avatars.githubusercontent.com'],
	},
	gitlab: {
		url: 'https://gitlab.com',
		hasWorkflow: true,
		section: (url, env) => ({
			auth_type: 'pkce',
			app_id: readText(env, 'CMS_APP_ID'),
			base_url: url,
			api_root: `${url}/api/v4`,
			squash_merges: true,
		}),
		origins: (url) => [url],
	},
	forgejo: {
		hasWorkflow: true,
		section: (url, env) => giteaSection(url, env),
		origins: (url) => [url],
	},
	gitea: {
		hasWorkflow: false,
		section: (url, env) => giteaSection(url, env),
		origins: (url) => [url],
	},
} as const satisfies Record<string, Host>;

/** Both sign in by PKCE with the endpoints that Decap knows. */
function giteaSection(url: string, env: Env): Record<string, unknown> {
	return { app_id: readText(env, 'CMS_APP_ID'), base_url: url, api_root: `${url}/api/v1` };
}

function isGitHost(name: string): name is GitHost {
	return Object.hasOwn(gitHosts, name);
}

function hostsWithWorkflow(): string {
	return Object.entries(gitHosts)
		.filter(([, { hasWorkflow }]) => hasWorkflow)
		.map(([name]) => name)
		.join(', ');
}

function readWorkflow(env: Env): boolean {
	const { CMS_WORKFLOW: workflow = 'simple' } = env;
	if (workflow !== 'simple' && workflow !== 'editorial') {
		throw new Error(
			`cms: CMS_WORKFLOW is "${workflow}". Write "editorial" for drafts under review, or leave it out`,
		);
	}
	return workflow === 'editorial';
}

function readRepo(env: Env): string {
	const repo = readText(env, 'CMS_REPO');
	if (/^[\w.-]+(?:\/[\w.-]+)+$/.test(repo)) return repo;
	throw new Error(`cms: CMS_REPO is "${repo}". Write owner/name, for example example-org/wellpost`);
}

function readOrigin(env: Env, name: string, usual?: string): string {
	const text = env[name] ?? usual ?? readText(env, name);
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url?.protocol === 'https:' && url.pathname === '/') return url.origin;
	throw new Error(
		`cms: ${name} is "${text}". Write the address alone, for example https://git.example.org`,
	);
}

function readText(env: Env, name: string): string {
	const text = env[name]?.trim() ?? '';
	if (text !== '') return text;
	throw new Error(
		`cms: CMS_BACKEND is "${env.CMS_BACKEND}", and ${name} is missing. Set it for the build`,
	);
}
