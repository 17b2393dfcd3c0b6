/** One problem of some data, before anyone knows in which file and line it stands. */
export interface Problem {
	path: (string | number)[];
	read?: string | undefined;
	message: string;
	remedy: string;
}
