/**
 * What a form needs to know about a field and zod cannot say.
 *
 * `title` and `description` of `.meta()` are the label and the hint that an editor reads;
 * everything else sits under `cms`. The editor's form, the messages and the documentation of
 * the content are made from these facts, so they are written here, beside the rule, and nowhere else.
 */
export interface EditorMeta {
	/** The control to use where the type alone does not decide it. */
	widget?: 'text' | 'image' | 'hidden' | 'tel' | 'color' | 'day-or-time';
	/** The collection whose slugs this field may hold. */
	relation?: string;
	/** What an editor reads for each value of a closed list. */
	labels?: Record<string, string>;
	/** The singular noun of a list's items, for "Add a topic". */
	item?: string;
	/** For editors and the build alone: the content API leaves it out. */
	internal?: boolean;
	/** What several entries of this kind are called, where a collection holds several kinds. */
	plural?: string;
	/** The word beside an entry in lists while this yes-or-no field is set. */
	mark?: string;
	/** A value to show as an example, in hints and in messages. */
	example?: string;
}

declare module 'zod' {
	interface GlobalMeta {
		cms?: EditorMeta;
	}
}
