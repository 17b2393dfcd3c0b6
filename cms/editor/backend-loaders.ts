import type { BackendName } from '../config/backends.ts';
import type { BackendClass } from './decap-types.ts';

/** Decap's backends. Only the one that the site was built for is ever loaded. */
export const backendLoaders = {
	github: async () => toClass((await import('decap-cms-backend-github')).GitHubBackend),
	gitlab: async () => toClass((await import('decap-cms-backend-gitlab')).GitLabBackend),
	forgejo: async () => toClass((await import('decap-cms-backend-forgejo')).ForgejoBackend),
	gitea: async () => toClass((await import('decap-cms-backend-gitea')).GiteaBackend),
	proxy: async () => (await import('./local-backend.ts')).LocalBackend,
	'test-repo': async () => toClass((await import('decap-cms-backend-test')).TestBackend),
} as const satisfies Record<BackendName, () => Promise<BackendClass>>;

/** Decap ships its backends without types. What they can do is written down in `decap-types.ts`. */
function toClass(backend: unknown): BackendClass {
	return backend as BackendClass;
}
