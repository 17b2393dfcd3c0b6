/** The scripts of embeds, bundled: see `src/integrations/embed-scripts.ts`. */
declare module 'virtual:embed-scripts' {
	/** The script of host pages. */
	export const loader: string;
	/** The script inside every embed. */
	export const frame: string;
	/** The hash by which the loader's release is pinned. */
	export const integrity: string;
}
