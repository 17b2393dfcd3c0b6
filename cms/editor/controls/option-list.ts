import { createElement as h, useEffect, type ReactNode } from 'react';
import type { Target } from '../../../src/model/targets.ts';

interface OptionListProps {
	id: string;
	label: string;
	options: Target[];
	/** The number of the option that Enter would pick. */
	active: number;
	isOpen: boolean;
	pick: (target: Target) => void;
}

/** The list under a picker's input. The active option is always in sight. */
export function OptionList({
	id,
	label,
	options,
	active,
	isOpen,
	pick,
}: OptionListProps): ReactNode {
	useEffect(() => {
		if (isOpen) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
	}, [id, active, isOpen]);
	return h(
		'ul',
		{ id, role: 'listbox', 'aria-label': label, hidden: !isOpen },
		options.map((target, i) =>
			h(
				'li',
				{
					key: target.slug,
					id: `${id}-${i}`,
					role: 'option',
					'aria-selected': i === active,
					// Before the input loses focus, which would close the list.
					onMouseDown: (event) => {
						event.preventDefault();
						pick(target);
					},
				},
				target.title,
				target.note !== undefined && h('small', null, ` ${target.note}`),
			),
		),
	);
}
