import type { FieldLedger } from './field-ledger.ts';

const kindFields = ['openProjectWorkPackageType', 'archetype'];

/** The kind of an article: what has a source elsewhere is curated. */
export function readKind(fields: FieldLedger, hasSource: boolean): 'curated' | 'original' {
	for (const name of kindFields) {
		if (hasSource && /^curated?[- ]content$/i.test(fields.peek(name) ?? ''))
			fields.take(name, 'kind');
	}
	return hasSource ? 'curated' : 'original';
}

/** Whether an input says of itself that it is not to be public yet. */
export function isDraft(fields: FieldLedger): boolean {
	const flags: [string, RegExp][] = [
		['draft', /^(?:true|yes)$/i],
		['status', /^(?:draft|pending|private)$/i],
		['published', /^(?:false|no)$/i],
	];
	const found = flags.filter(([name, pattern]) => pattern.test(fields.peek(name) ?? ''));
	for (const [name] of found) fields.take(name, 'draft');
	if (/^(?:false|no)$/i.test(fields.peek('draft') ?? '')) fields.take('draft', 'draft');
	return found.length > 0;
}

/** The language of a piece, where it names one. */
export function readLang(fields: FieldLedger): string | undefined {
	const name = ['lang', 'language'].find((candidate) =>
		/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(fields.peek(candidate) ?? ''),
	);
	return name === undefined ? undefined : fields.text(name, 'lang');
}
