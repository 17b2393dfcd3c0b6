/** Parts of Decap that ship without types: what this project uses of them. */
declare module 'decap-cms-core/dist/esm/constants/configSchema.js' {
	export function validateConfig(config: unknown): void;
}
declare module 'decap-cms-core/dist/esm/lib/registry.js' {
	export function registerCustomFormat(name: string, extension: string, formatter: object): void;
	export function registerWidget(name: string, control: () => null): void;
}
declare module 'decap-cms-lib-util' {
	/** The key under which a backend hangs the way to the next page on a list. */
	export const CURSOR_COMPATIBILITY_SYMBOL: unique symbol;
	/** The store in which Decap keeps what was not saved. */
	export const localForage: {
		ready: () => Promise<void>;
		getItem: (key: string) => Promise<unknown>;
		setItem: (key: string, value: unknown) => Promise<unknown>;
		removeItem: (key: string) => Promise<void>;
	};
}
declare module 'decap-cms-backend-github' {
	export const GitHubBackend: unknown;
}
declare module 'decap-cms-backend-gitlab' {
	export const GitLabBackend: unknown;
}
declare module 'decap-cms-backend-forgejo' {
	export const ForgejoBackend: unknown;
}
declare module 'decap-cms-backend-gitea' {
	export const GiteaBackend: unknown;
}
declare module 'decap-cms-backend-proxy' {
	export const ProxyBackend: unknown;
}
declare module 'decap-cms-backend-test' {
	export const TestBackend: unknown;
}
declare module 'decap-cms-locales' {
	export const en: { ui: { toast: object } };
}
declare module 'decap-cms-widget-boolean' {
	export const DecapCmsWidgetBoolean: { Widget: () => unknown };
}
declare module 'decap-cms-widget-list' {
	export const DecapCmsWidgetList: { Widget: () => unknown };
}
declare module 'decap-cms-widget-number' {
	export const DecapCmsWidgetNumber: { Widget: () => unknown };
}
declare module 'decap-cms-widget-object' {
	export const DecapCmsWidgetObject: { Widget: () => unknown };
}
declare module 'decap-cms-widget-select' {
	export const DecapCmsWidgetSelect: { Widget: () => unknown };
}
declare module 'decap-cms-widget-string' {
	export const DecapCmsWidgetString: { Widget: () => unknown };
}
declare module 'decap-cms-widget-text' {
	export const DecapCmsWidgetText: { Widget: () => unknown };
}
declare module 'astro/runtime/server/index.js' {
	/** Renders a compiled component. */
	export function renderToString(
		result: object,
		component: unknown,
		props: object,
		slots: object,
		isPage: boolean,
	): Promise<unknown>;
}
