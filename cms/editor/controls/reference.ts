import { createElement as h, useEffect, useState } from 'react';
import { isCollectionName, labelOf } from '../../../src/model/collections.ts';
import type { Target } from '../../../src/model/targets.ts';
import type { ControlProps } from '../decap-types.ts';
import type { KnownEntries } from '../known-entries.ts';
import { createControl, inputProps } from './control.ts';
import { Picker } from './picker.ts';

/** An Immutable.js list of texts, or a plain one. */
type Slugs = Iterable<string> | string | undefined | null;

/** Picks one or several entries of another collection by title, synonym or slug. */
export function createReferenceControl(known: KnownEntries) {
	return createControl<Slugs>(function Reference(props: ControlProps<Slugs>) {
		const { field, value, onChange } = props;
		const collection = String(field.get('collection'));
		const [all, setAll] = useState<Target[]>();
		useEffect(() => {
			void known.targets(collection).then(setAll, () => setAll([]));
		}, [collection]);
		const isMultiple = field.get('multiple') === true;
		const picked = toSlugs(value);
		return h(Picker, {
			...inputProps(props),
			label: String(field.get('label')),
			what: isCollectionName(collection) ? labelOf(collection).toLowerCase() : collection,
			all,
			picked,
			isMultiple,
			onPick: (slug) => onChange(isMultiple ? [...picked, slug] : slug),
			onRemove: (slug) => onChange(isMultiple ? picked.filter((other) => other !== slug) : ''),
		});
	});
}

function toSlugs(value: Slugs): string[] {
	if (value === undefined || value === null || value === '') return [];
	return typeof value === 'string' ? [value] : [...value];
}
