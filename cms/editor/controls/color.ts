import { createElement as h } from 'react';
import { createControl, inputProps } from './control.ts';

/** A colour as `#rrggbb`, or none. */
export const ColorControl = createControl<string>((props) => {
	const { value, onChange, field } = props;
	const { className, ...common } = inputProps(props);
	const isSet = value !== undefined && value !== '';
	return h(
		'div',
		{ className: `${className} color` },
		h('input', {
			...common,
			type: 'color',
			value: isSet ? value : '#ffffff',
			onChange: ({ target }) => onChange(target.value),
		}),
		h('span', null, isSet ? value : 'none'),
		isSet &&
			h(
				'button',
				{
					type: 'button',
					'aria-label': `Remove ${String(field.get('label'))}`,
					onClick: () => onChange(''),
				},
				'Remove',
			),
	);
});
