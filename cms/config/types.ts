/**
 * The part of Decap's configuration that this editor uses. Decap's own types have holes (custom widgets,
 * `filter`, `sanitize_preview`), so the configuration is built with these and cast once, where Decap starts.
 */
export interface DecapConfig {
	backend: { name: string } & Record<string, unknown>;
	load_config_file: false;
	publish_mode: 'simple' | 'editorial_workflow';
	site_url: string;
	locale: string;
	media_folder: string;
	public_folder: string;
	slug: { encoding: 'ascii'; clean_accents: true };
	show_preview_links: boolean;
	collections: DecapCollection[];
}

/** A list in the editor: the entries of one collection, or of one kind of it. */
export type DecapCollection = FolderCollection | FileCollection;

export interface FolderCollection {
	name: string;
	label: string;
	label_singular: string;
	folder: string;
	create: true;
	extension: string;
	format: string;
	slug: string;
	path?: string;
	identifier_field: string;
	summary: string;
	media_folder: string;
	public_folder: string;
	preview_path: string;
	filter?: { field: string; value: string };
	sortable_fields: { field: string; label: string; default_sort?: 'asc' | 'desc' }[];
	view_filters?: { label: string; field: string; pattern: boolean }[];
	view_groups?: { label: string; field: string }[];
	fields: DecapField[];
}

export interface FileCollection {
	name: string;
	label: string;
	format: string;
	editor: { preview: boolean };
	files: { name: string; label: string; file: string; fields: DecapField[] }[];
}

/** One field of a form. Which of the optional keys a widget reads is the widget's affair. */
export interface DecapField {
	name: string;
	label: string;
	widget: string;
	required: boolean;
	hint?: string;
	/** A regular expression without flags, and what to say when the value does not match it. */
	pattern?: [pattern: string, message: string];
	default?: unknown;
	fields?: DecapField[];
	field?: DecapField;
	collapsed?: boolean;
	summary?: string;
	label_singular?: string;
	min?: number;
	max?: number;
	value_type?: 'int' | 'float';
	multiple?: boolean;
	options?: { value: string | number; label: string }[];
	/** The collection that a reference points to. */
	collection?: string;
	/** Whether a day may carry a time. */
	time?: boolean;
	media_folder?: string;
	public_folder?: string;
}
