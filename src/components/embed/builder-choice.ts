import { readOptions, type EmbedOptions } from '../../embed/options.ts';
import { embedViews, type EmbedView } from '../../model/embed-paths.ts';
import type { BuilderPiece } from '../../views/embed-builder.ts';
import { snippetForms, type SnippetForm } from './snippet-forms.ts';

/** What the page gives to its builder. */
export interface BuilderData {
	siteUrl: string;
	siteName: string;
	cardText: string;
	loader: string;
	release: { path: string; integrity: string };
	pieces: BuilderPiece[];
}

/** What has been chosen. */
export interface Choice {
	piece: BuilderData['pieces'][number];
	form: SnippetForm;
	view: EmbedView;
	isLocked: boolean;
	options: EmbedOptions;
}

/** The choice in some parameters, which may come from a form or from anybody's link: what is not on offer is the default. */
export function readChoice(
	parameters: URLSearchParams,
	{ pieces }: BuilderData,
): Choice | undefined {
	const piece = pieces.find(({ slug }) => slug === parameters.get('embed')) ?? pieces[0];
	if (piece === undefined) return undefined;
	const form = formsOf(piece).find((name) => name === parameters.get('form')) ?? 'script';
	const view = embedViews.find((name) => name === parameters.get('view')) ?? 'full';
	const { practice, ...looks } = readOptions(parameters);
	const isCarrier = piece.practices.some(({ slug }) => slug === practice);
	return {
		piece,
		form,
		view: piece.views.includes(view) ? view : 'full',
		isLocked: parameters.has('locked'),
		options: { ...looks, practice: isCarrier ? practice : undefined },
	};
}

/** The forms that a piece has. Of a story that may be taken back there is no copy, and a list of events has no card. */
export function formsOf({ copy, qr }: BuilderPiece): SnippetForm[] {
	const missing: SnippetForm[] = [
		...(copy === undefined ? (['html'] as const) : []),
		...(qr === undefined ? (['url', 'card'] as const) : []),
	];
	return snippetForms.filter((form) => !missing.includes(form));
}

/** The parameters of a choice, without what is the default: the address of the page holds them. */
export function writeChoice({ piece, form, view, isLocked, options }: Choice): URLSearchParams {
	const parameters = new URLSearchParams({ embed: piece.slug });
	if (form !== 'script') parameters.set('form', form);
	if (view !== 'full') parameters.set('view', view);
	if (isLocked) parameters.set('locked', 'yes');
	for (const [name, value] of Object.entries(options)) {
		if (value !== undefined && value !== 'auto') parameters.set(name, String(value));
	}
	return parameters;
}
