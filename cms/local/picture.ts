/** A picture of the media folder, as the local backend lists it. */
export interface Picture {
	/** Changes whenever the file does. */
	id: string;
	name: string;
	path: string;
	size: number;
}
