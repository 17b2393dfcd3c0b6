import { createElement as h, useRef } from 'react';
import { createControl, inputProps } from './control.ts';
import { tools, type Tool } from './body-tools.ts';

/**
 * The text of an entry as Markdown, in a plain field: opening it changes nothing, and typing changes only what was typed.
 * The buttons above write marks around the selection.
 */
export function createBodyControl(ownTools: readonly Tool[]) {
	return createControl<string>((props) => {
		const { value = '', onChange, field } = props;
		const area = useRef<HTMLTextAreaElement>(null);
		const use = (tool: Tool) => {
			const { current } = area;
			if (current === null) return;
			const { selectionStart: start, selectionEnd: end } = current;
			const { text, select } = tool.apply(value.slice(start, end));
			current.focus();
			current.setRangeText(text, start, end, 'end');
			current.setSelectionRange(start + select[0], start + select[1]);
			onChange(current.value);
		};
		const { className, ...common } = inputProps(props);
		return h(
			'div',
			{ className: `${className} body` },
			h(
				'div',
				{ role: 'toolbar', 'aria-label': `${String(field.get('label'))}: insert` },
				[...tools, ...ownTools].map((tool) =>
					h(
						'button',
						{ key: tool.label, type: 'button', title: tool.hint, onClick: () => use(tool) },
						tool.label,
					),
				),
			),
			h('textarea', {
				...common,
				ref: area,
				value,
				rows: Math.min(40, Math.max(12, value.split('\n').length + 2)),
				onChange: ({ target }) => onChange(target.value),
			}),
		);
	});
}
