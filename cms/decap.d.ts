/** Parts of Decap that ship without types: what this project uses of them. */
declare module 'decap-cms-core/dist/esm/constants/configSchema.js' {
	export function validateConfig(config: unknown): void;
}
declare module 'decap-cms-core/dist/esm/lib/registry.js' {
	export function registerCustomFormat(name: string, extension: string, formatter: object): void;
	export function registerWidget(name: string, control: () => null): void;
}
