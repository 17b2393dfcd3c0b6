import { createElement as h } from 'react';
import { toSlug } from '../../../src/model/slug.ts';
import { slugOfPath } from '../list-of.ts';
import { createControl, inputProps } from './control.ts';

/** The last part of an entry's address. Shows what it is now; only what somebody typed is kept. */
export const SlugControl = createControl<string>((props) => {
	const { value, onChange, getEntry } = props;
	const path = getEntry().get('path');
	const now = typeof path === 'string' ? slugOfPath(path) : '';
	return h('input', {
		...inputProps(props),
		type: 'text',
		value: value ?? now,
		placeholder: 'made from the title',
		spellCheck: false,
		onChange: ({ target }) => onChange(target.value),
		onBlur: ({ target }) => {
			const slug = toSlug(target.value);
			// An empty field means the address that it has, or the one that its title gives.
			onChange(slug === '' || slug === now ? undefined : slug);
			props.setInactiveStyle();
		},
	});
});
