import { readOptions, type EmbedOptions } from './options.ts';
import { nonceParameter } from './protocol.ts';

/** What the address of a frame says to the script inside it. */
export interface Fragment {
	options: EmbedOptions;
	/** The loader's nonce, when a loader made the frame. */
	nonce: string | undefined;
	/** WordPress's secret, when WordPress made the frame. */
	secret: string | undefined;
	parameters: URLSearchParams;
}

/** Reads query and fragment alike. WordPress adds `#?secret=...` to the address that it was given. */
export function readFragment({ search, hash }: Pick<Location, 'search' | 'hash'>): Fragment {
	const parameters = new URLSearchParams(
		[search, ...hash.split('#')].map((part) => part.replace(/^\?/, '')).join('&'),
	);
	return {
		options: readOptions(parameters),
		nonce: matching(parameters.get(nonceParameter), /^\d{1,20}$/),
		secret: matching(parameters.get('secret'), /^[a-z0-9]{1,64}$/i),
		parameters,
	};
}

function matching(value: string | null, pattern: RegExp): string | undefined {
	return value !== null && pattern.test(value) ? value : undefined;
}
