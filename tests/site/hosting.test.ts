import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { precompress } from '../../scripts/build/precompress.ts';
import { findNginx } from '../../scripts/setup/nginx.mjs';
import { hostingRules, siteHeaders } from '../../src/model/hosting.ts';
import { testSiteFolder } from '../run/conditions.ts';
import { readBuiltSite } from './built-site.ts';
import { startNginx, type NginxServer } from './nginx-server.ts';

const site = readBuiltSite();
const redirects = site
	.read('_redirects')
	.trim()
	.split('\n')
	.map((line) => line.split(' '));
const nginx = findNginx();

describe('the files for static hosts', () => {
	it('give every top folder and file one rule, and none overlaps another', () => {
		const paths = site
			.read('_headers')
			.split('\n')
			.filter((line) => line.startsWith('/'));
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths).toContain('/communities/*');
		expect(paths).not.toContain('/*');
	});

	it('redirect every page that forwards, with and without the slash', () => {
		const from = redirects.map(([path]) => path);
		const forwarding = site.pages.filter(({ isForwarding }) => isForwarding);
		expect(forwarding.length).toBeGreaterThan(0);
		for (const { url } of forwarding) {
			expect(from).toContain(url.pathname);
			expect(from).toContain(url.pathname.replace(/\/$/, ''));
		}
	});

	it('lead from every old path to a page that is there', () => {
		const lost = redirects.filter(([, to = '']) => site.pageAt(to) === undefined);
		expect(lost).toEqual([]);
	});

	it('say the same to Vercel', () => {
		const config = JSON.parse(site.read('vercel.json')) as {
			headers: { source: string; headers: { key: string; value: string }[] }[];
			redirects: { source: string; destination: string }[];
		};
		expect(config.redirects).toHaveLength(redirects.length);
		expect(
			config.headers.map(({ headers }) => Object.fromEntries(headers.map((h) => [h.key, h.value]))),
		).toEqual([siteHeaders, ...hostingRules.map(({ headers }) => headers)]);
	});
});

describe.skipIf(nginx === undefined)('a real nginx with the generated server block', () => {
	let folder: string;
	let server: NginxServer;

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'wellpost-hosted-'));
		cpSync(testSiteFolder, folder, { recursive: true });
		mkdirSync(join(folder, '.git'));
		writeFileSync(join(folder, '.git', 'config'), 'secret');
		writeFileSync(join(folder, '_astro', '.hidden'), 'secret');
		mkdirSync(join(folder, 'admin'), { recursive: true });
		writeFileSync(join(folder, 'admin', 'probe.html'), '<!doctype html>');
		mkdirSync(join(folder, 'embed'), { recursive: true });
		writeFileSync(join(folder, 'embed', 'probe.html'), '<!doctype html>');
		symlinkSync('/etc/hostname', join(folder, 'linked.txt'));
		await precompress(folder);
		const generated = readFileSync(`${testSiteFolder}.nginx.conf`, 'utf8');
		server = await startNginx(nginx ?? '', (listen) =>
			generated.replace('listen 80;', `listen ${listen};`).replace(resolve(testSiteFolder), folder),
		);
	}, 60_000);

	afterAll(async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	const lowerCase = (headers: object): object =>
		Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
	const probeOf = (prefix: string): string => {
		const name = prefix.slice(1);
		const file = [...site.files].find((candidate) => candidate.startsWith(name));
		return `/${file ?? `${name}probe.html`}`;
	};

	it('sends the headers of the site with a page', async () => {
		const { status, headers } = await server.get('/about/');
		expect(status).toBe(200);
		expect(headers).toMatchObject(lowerCase(siteHeaders));
	});

	it.each(hostingRules.filter(({ prefix }) => prefix !== '/oembed/'))(
		'sends the headers of $prefix',
		async ({ prefix, headers }) => {
			const answer = await server.get(probeOf(prefix));
			expect(answer.status).toBe(200);
			expect(answer.headers).toMatchObject(lowerCase(headers));
		},
	);

	it('lets anyone frame an embed, only us a page, and nobody the editor', async () => {
		const policyOf = async (path: string) =>
			(await server.get(path)).headers['content-security-policy'] as string;
		expect(await policyOf('/embed/probe.html')).not.toContain('frame-ancestors');
		expect((await server.get('/embed/probe.html')).headers).not.toHaveProperty('x-frame-options');
		expect(await policyOf('/')).toContain("frame-ancestors 'self'");
		expect(await policyOf('/admin/probe.html')).toContain("frame-ancestors 'none'");
	});

	it('redirects every old path', async () => {
		for (const [from = '', to] of redirects) {
			const { status, headers } = await server.get(encodeURI(from));
			expect([from, status, headers.location]).toEqual([from, 301, to]);
		}
	});

	it('answers what is not there with the page for that', async () => {
		const { status, text, headers } = await server.get('/no/such/page/');
		expect(status).toBe(404);
		expect(text).toBe(site.read('404.html'));
		expect(headers['content-security-policy']).toBe(siteHeaders['Content-Security-Policy']);
	});

	it.each([
		['/rss.xml', 'application/rss+xml'],
		['/topics/patient-portals/atom.xml', 'application/atom+xml'],
		['/feed.json', 'application/feed+json'],
		['/about/', 'text/html'],
		['/robots.txt', 'text/plain'],
		['/api/v1/articles.json', 'application/json'],
	])('serves %s as %s', async (path, type) => {
		expect((await server.get(path)).headers['content-type']).toContain(type);
	});

	it('serves the compressed file to those who take it', async () => {
		const packed = await server.get('/', { 'accept-encoding': 'gzip' });
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(packed.headers.vary).toBe('Accept-Encoding');
		expect(packed.text).toBe(site.read('index.html'));
		expect((await server.get('/')).headers['content-encoding']).toBeUndefined();
	});

	it.each([
		['a listing', '/_astro/'],
		['a dot file', '/.git/config'],
		['a dot file below a prefix', '/_astro/.hidden'],
		['what lies above', '/../../../../etc/hostname'],
		['what lies above, encoded', '/%2e%2e/%2e%2e/%2e%2e/etc/hostname'],
		['what a link leads to', '/linked.txt'],
		['its own configuration', '/nginx.conf'],
	])('does not give away %s', async (_, path) => {
		const { status, text } = await server.get(path);
		expect([400, 403, 404]).toContain(status);
		expect(text).not.toContain('secret');
	});
});
