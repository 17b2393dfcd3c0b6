import { createElement as h, useEffect, type ReactNode } from 'react';
import { wordFoundBy, type Target } from '../../../src/model/targets.ts';

interface OptionListProps {
	id: string;
	label: string;
	options: Target[];
	/** What was typed to find them. */
	typed: string;
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
	typed,
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
				h('small', null, ` ${noteOf(target, typed)}`),
			),
		),
	);
}

/** What tells a target from others, and the other word that it was found by. */
function noteOf(target: Target, typed: string): string {
	const word = wordFoundBy(target, typed);
	return [target.note, word === undefined ? undefined : `also “${word}”`]
		.filter((text) => text !== undefined)
		.join(', ');
}
