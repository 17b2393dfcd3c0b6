import { createElement as h } from 'react';
import { createControl, inputProps } from './control.ts';

/** A calendar day, and a time of day where the field takes one. The browser's own fields write exactly what the schema wants. */
export const DayControl = createControl<string>((props) => {
	const { value = '', field, onChange } = props;
	const [day = '', time = ''] = value.split('T');
	const write = (newDay: string, newTime: string) =>
		onChange(newTime === '' || newDay === '' ? newDay : `${newDay}T${newTime}`);
	const { className, ...common } = inputProps(props);
	return h(
		'div',
		{ className: `${className} day` },
		h('input', {
			...common,
			type: 'date',
			value: day,
			onChange: ({ target }) => write(target.value, time),
		}),
		field.get('time') === true &&
			h('input', {
				type: 'time',
				'aria-label': `${String(field.get('label'))}, time`,
				value: time,
				onChange: ({ target }) => write(day, target.value),
			}),
	);
});
