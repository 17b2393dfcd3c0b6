import { describe, expect, it } from 'vitest';
import { demoTarget, readTarget } from '../../../cms/config/backends.ts';

const github = {
	CMS_BACKEND: 'github',
	CMS_REPO: 'example-org/wellpost',
	CMS_SIGN_IN_URL: 'https://sign-in.example.org',
};
const forgejo = {
	CMS_BACKEND: 'forgejo',
	CMS_REPO: 'example-org/wellpost',
	CMS_HOST_URL: 'https://git.example.org',
	CMS_APP_ID: 'app-id',
};

describe('readTarget', () => {
	it('is the demonstration when nothing is set', () => {
		expect(readTarget({})).toBe(demoTarget);
	});

	it('signs in to GitHub through the handler and talks to nobody else', () => {
		expect(readTarget(github)).toMatchInlineSnapshot(`
			{
			  "backend": {
			    "auth_endpoint": "auth",
			    "base_url": "https://sign-in.example.org",
			    "branch": "main",
			    "name": "github",
			    "repo": "example-org/wellpost",
			    "squash_merges": true,
			  },
			  "origins": [
			    "https://api.github.com",
			    "https://avatars.githubusercontent.com",
			  ],
			  "publish_mode": "simple",
			  "root": "src/content",
			}
		`);
	});

	it('signs in to GitLab by PKCE', () => {
		const { backend } = readTarget({ ...github, CMS_BACKEND: 'gitlab', CMS_APP_ID: 'app-id' });
		expect(backend).toMatchInlineSnapshot(`
			{
			  "api_root": "https://gitlab.com/api/v4",
			  "app_id": "app-id",
			  "auth_type": "pkce",
			  "base_url": "https://gitlab.com",
			  "branch": "main",
			  "name": "gitlab",
			  "repo": "example-org/wellpost",
			  "squash_merges": true,
			}
		`);
	});

	it('uses the address of a host of its own', () => {
		const { backend, origins } = readTarget(forgejo);
		expect(backend).toMatchObject({ api_root: 'https://git.example.org/api/v1', branch: 'main' });
		expect(origins).toEqual(['https://git.example.org']);
	});

	it('reviews drafts where the host can', () => {
		expect(readTarget({ ...forgejo, CMS_WORKFLOW: 'editorial' }).publish_mode).toBe(
			'editorial_workflow',
		);
	});

	it.each([
		['an unknown host', { CMS_BACKEND: 'subversion' }],
		['a missing repository', { ...github, CMS_REPO: '' }],
		['a repository that is an address', { ...github, CMS_REPO: 'https://github.com/a/b' }],
		['a missing sign-in handler', { ...github, CMS_SIGN_IN_URL: undefined }],
		[
			'a sign-in handler without https',
			{ ...github, CMS_SIGN_IN_URL: 'http://sign-in.example.org' },
		],
		['a missing application', { ...forgejo, CMS_APP_ID: ' ' }],
		['an unknown workflow', { ...github, CMS_WORKFLOW: 'yes' }],
		['reviews on gitea', { ...forgejo, CMS_BACKEND: 'gitea', CMS_WORKFLOW: 'editorial' }],
	])('refuses %s with a sentence', (_what, env) => {
		expect(() => readTarget(env)).toThrowErrorMatchingSnapshot();
	});
});
