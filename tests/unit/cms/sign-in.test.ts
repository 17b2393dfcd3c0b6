import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { createSignIn } from '../../../cms/sign-in/github.ts';

const site = 'https://www.example.org';
const base = 'https://sign-in.example.org';

/** A GitHub that knows one code. */
function fakeGitHub(answer: object | Error = { access_token: 'token-1' }) {
	return vi.fn<typeof fetch>((_url, init) => {
		if (answer instanceof Error) return Promise.reject(answer);
		const { code } = JSON.parse(init?.body as string) as { code: string };
		return Promise.resolve(
			Response.json(code === 'code-1' ? answer : { error: 'bad_verification_code' }),
		);
	});
}

const signInWith = (github: typeof fetch) =>
	createSignIn({ clientId: 'id', clientSecret: 'secret-1', siteOrigin: site, fetch: github });

const get = (path: string, cookie?: string) =>
	new Request(`${base}${path}`, cookie === undefined ? {} : { headers: { cookie } });

async function startSignIn(signIn: ReturnType<typeof createSignIn>) {
	const response = await signIn(get('/auth?provider=github&site_id=www.example.org&scope=repo'));
	const location = new URL(response.headers.get('location') ?? '');
	const setCookie = response.headers.get('set-cookie') ?? '';
	return {
		response,
		location,
		setCookie,
		cookie: setCookie.split(';')[0],
		state: location.searchParams.get('state'),
	};
}

/** Runs the script of the last page beside a window that opened it, and collects what it says to whom. */
function runAnswer(page: string, from: string) {
	const script = /<script>([^]*)<\/script>/.exec(page)?.[1] ?? '';
	const said: [string, string][] = [];
	const opener = { postMessage: (text: string, to: string) => said.push([text, to]) };
	let listen: (event: object) => void = () => undefined;
	runInNewContext(script, {
		opener,
		addEventListener: (_: string, listener: typeof listen) => (listen = listener),
	});
	listen({ origin: from, source: opener });
	return said;
}

describe('signing in to GitHub', () => {
	it('sends the visitor to GitHub with a state of its own', async () => {
		const { response, location, setCookie, state } = await startSignIn(signInWith(fakeGitHub()));
		expect(response.status).toBe(302);
		expect(location.origin + location.pathname).toBe('https://github.com/login/oauth/authorize');
		expect(location.searchParams.get('redirect_uri')).toBe(`${base}/callback`);
		expect(location.href).not.toContain('secret');
		expect(setCookie).toBe(
			`__Host-sign-in=${state}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600`,
		);
	});

	it('never uses a state twice', async () => {
		const signIn = signInWith(fakeGitHub());
		expect((await startSignIn(signIn)).state).not.toBe((await startSignIn(signIn)).state);
	});

	it('hands the token to the site that it is for, by the handshake that Decap speaks', async () => {
		const signIn = signInWith(fakeGitHub());
		const { cookie, state } = await startSignIn(signIn);
		const page = await (await signIn(get(`/callback?code=code-1&state=${state}`, cookie))).text();
		expect(runAnswer(page, site)).toEqual([
			['authorizing:github', site],
			['authorization:github:success:{"token":"token-1","provider":"github"}', site],
		]);
	});

	it('tells nobody else', async () => {
		const signIn = signInWith(fakeGitHub());
		const { cookie, state } = await startSignIn(signIn);
		const page = await (await signIn(get(`/callback?code=code-1&state=${state}`, cookie))).text();
		expect(runAnswer(page, 'https://evil.example')).toEqual([['authorizing:github', site]]);
	});

	it('lets only the script of the page run', async () => {
		const signIn = signInWith(fakeGitHub({ access_token: '</script><script>alert(1)//' }));
		const { cookie, state } = await startSignIn(signIn);
		const page = await (await signIn(get(`/callback?code=code-1&state=${state}`, cookie))).text();
		expect(page.match(/<script>/g)).toHaveLength(1);
		expect(page).toMatch(/script-src 'sha256-[\w+/]+=*'/);
	});

	it.each([
		['another state', (state: string | null) => `/callback?code=code-1&state=x${state}`, true],
		['no state', () => '/callback?code=code-1', true],
		['no cookie', (state: string | null) => `/callback?code=code-1&state=${state}`, false],
		['no code', (state: string | null) => `/callback?state=${state}`, true],
	])('asks GitHub for nothing with %s', async (_what, path, withCookie) => {
		const github = fakeGitHub();
		const signIn = signInWith(github);
		const { cookie, state } = await startSignIn(signIn);
		const response = await signIn(get(path(state), withCookie ? cookie : undefined));
		expect(response.status).toBe(403);
		expect(github).not.toHaveBeenCalled();
	});

	it.each([
		['a code that GitHub does not know', fakeGitHub(), 'code-2'],
		['a GitHub that does not answer', fakeGitHub(new Error('secret-1 refused')), 'code-1'],
		['an answer without a token', fakeGitHub({ ok: true }), 'code-1'],
	])('says that it failed with %s, and nothing more', async (_what, github, code) => {
		const log = vi.spyOn(console, 'log');
		const signIn = signInWith(github);
		const { cookie, state } = await startSignIn(signIn);
		const response = await signIn(get(`/callback?code=${code}&state=${state}`, cookie));
		const page = await response.text();
		expect(response.status).toBe(403);
		expect(page).not.toContain('secret-1');
		expect(runAnswer(page, site)[1]?.[0]).toContain('authorization:github:error:');
		expect(log).not.toHaveBeenCalled();
	});

	it.each([
		'/',
		'/auth/',
		'/callback/x',
		'/constructor',
		'/auth?provider=gitlab',
		'/auth?provider=github&scope=admin:org',
	])('does nothing at %s', async (path) => {
		const response = await signInWith(fakeGitHub())(get(path));
		expect([400, 404]).toContain(response.status);
		expect(response.headers.get('set-cookie')).toBeNull();
	});
});
