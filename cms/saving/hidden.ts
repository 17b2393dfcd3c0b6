/**
 * What travels with an entry through Decap and is never written to its file. The dollar sign keeps these apart from fields:
 * no field of a schema starts with one.
 */
export const hidden = {
	/** The file as it was read, so that a save can leave alone what did not change. */
	raw: '$raw',
	/** The kind of the entry: the name of the list that shows it. */
	kind: '$kind',
	/** The slug that the entry shall have, when it is new or was given another. */
	slug: '$slug',
	/** Why the file could not be read, if so. */
	broken: '$broken',
} as const;

/** Data without what is hidden in it. */
export function withoutHidden(data: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(data).filter(([key]) => !key.startsWith('$')));
}
