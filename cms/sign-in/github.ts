import { answerPage, type Outcome } from './answer-page.ts';

/** What the sign-in handler has to know. All of it is the same for every visitor. */
export interface SignInOptions {
	/** The client id of the OAuth app at GitHub. Its callback URL is this handler's origin with `/callback` behind it. */
	clientId: string;
	/** The client secret. It leaves this handler only for GitHub. */
	clientSecret: string;
	/** The origin of the site with the editor, such as `https://www.example.org`. No other page is ever told a token. */
	siteOrigin: string;
	/** GitHub, or an Enterprise server. */
	github?: string;
	fetch?: typeof fetch;
}

/**
 * Signs editors in to GitHub, whose token exchange needs a secret and so a server. One standard `fetch` handler: it runs as it is
 * on Workers and on Node with an adapter of a few lines (cms/README.md). It keeps nothing and logs nothing.
 *
 * `/auth` sends the visitor to GitHub with a state that a cookie remembers. `/callback` checks the state, exchanges the code and
 * hands the token to the window of the editor that opened this one, by the handshake that Decap speaks.
 */
export function createSignIn(options: SignInOptions): (request: Request) => Promise<Response> {
	const routes: Record<string, (url: URL, request: Request) => Response | Promise<Response>> = {
		'/auth': (url) => start(url, options),
		'/callback': (url, request) => finish(url, request, options),
	};
	return async (request) => {
		const url = new URL(request.url);
		const route = Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined;
		if (request.method !== 'GET' || route === undefined) return text(404, 'There is nothing here.');
		return route(url, request);
	};
}

/** A prefix that makes browsers accept the cookie from this origin alone, and only over https. */
const cookieName = '__Host-sign-in';
const cookieFacts = 'Path=/; Secure; HttpOnly; SameSite=Lax';
const minutesToSignIn = 10;

/** What Decap may ask for: all repositories, or the public ones. */
const scopes: ReadonlySet<string> = new Set(['repo', 'public_repo']);

function start(url: URL, { clientId, github = 'https://github.com' }: SignInOptions): Response {
	const scope = url.searchParams.get('scope') ?? 'repo';
	if (url.searchParams.get('provider') !== 'github' || !scopes.has(scope)) {
		return text(400, 'This handler signs in to GitHub alone.');
	}
	const state = crypto.randomUUID();
	const location = new URL('/login/oauth/authorize', github);
	location.search = new URLSearchParams({
		client_id: clientId,
		redirect_uri: new URL('/callback', url).href,
		scope,
		state,
	}).toString();
	return new Response(null, {
		status: 302,
		headers: {
			...safeHeaders,
			location: location.href,
			'set-cookie': `${cookieName}=${state}; ${cookieFacts}; Max-Age=${minutesToSignIn * 60}`,
		},
	});
}

async function finish(url: URL, request: Request, options: SignInOptions): Promise<Response> {
	const code = url.searchParams.get('code');
	const state = url.searchParams.get('state');
	const isOurs = state !== null && state === readCookie(request);
	const outcome =
		code === null || !isOurs
			? { message: 'The sign-in was not started here, or took too long. Try again.' }
			: await exchange(code, options);
	return new Response(await answerPage(outcome, options.siteOrigin), {
		status: 'token' in outcome ? 200 : 403,
		headers: {
			...safeHeaders,
			'content-type': 'text/html; charset=utf-8',
			'set-cookie': `${cookieName}=; ${cookieFacts}; Max-Age=0`,
		},
	});
}

async function exchange(
	code: string,
	{ clientId, clientSecret, github = 'https://github.com', fetch: ask = fetch }: SignInOptions,
): Promise<Outcome> {
	try {
		const response = await ask(new URL('/login/oauth/access_token', github), {
			method: 'POST',
			headers: { accept: 'application/json', 'content-type': 'application/json' },
			body: JSON.stringify({ client_id: clientId, client_secret: clientSecret, code }),
		});
		const answer: unknown = await response.json();
		const token = tokenIn(answer);
		if (token !== undefined) return { token, provider: 'github' };
	} catch {
		// What went wrong may name the secret, so it goes nowhere.
	}
	return { message: 'GitHub did not accept the sign-in. Try again.' };
}

function tokenIn(answer: unknown): string | undefined {
	if (typeof answer !== 'object' || answer === null || !('access_token' in answer))
		return undefined;
	const { access_token: token } = answer;
	return typeof token === 'string' && token !== '' ? token : undefined;
}

function readCookie(request: Request): string | undefined {
	const cookies = (request.headers.get('cookie') ?? '').split(';').map((part) => part.trim());
	return cookies.find((part) => part.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}

const safeHeaders = {
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
};

function text(status: number, sentence: string): Response {
	return new Response(sentence, {
		status,
		headers: { ...safeHeaders, 'content-type': 'text/plain' },
	});
}
