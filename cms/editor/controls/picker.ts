import {
	createElement as h,
	useEffect,
	useId,
	useRef,
	useState,
	type KeyboardEvent,
	type ReactNode,
} from 'react';
import { findTargets, type Target } from '../../../src/model/targets.ts';
import type { inputProps } from './control.ts';
import { OptionList } from './option-list.ts';
import { PickedList } from './picked-list.ts';

/** How many options are shown at once. Typing another letter finds the others. */
const shownOptions = 50;

interface PickerProps extends ReturnType<typeof inputProps> {
	label: string;
	/** What there is to pick from, in the plural. */
	what: string;
	/** Everything there is to pick from, once it has been read. */
	all: Target[] | undefined;
	picked: string[];
	isMultiple: boolean;
	onPick: (slug: string) => void;
	onRemove: (slug: string) => void;
}

/**
 * A combobox whose list narrows down while somebody types (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays
 * in the input; with a single value, which takes the input's place, it goes to the value's button and back.
 */
export function Picker(props: PickerProps): ReactNode {
	const { id, className, label, what, all, picked, isMultiple } = props;
	const [typed, setTyped] = useState('');
	const [isOpen, setOpen] = useState(false);
	const [active, setActive] = useState(0);
	const listId = useId();
	const box = useRef<HTMLDivElement>(null);
	const focusOnChange = useFocusKeeper(box, picked.length);
	const found = findTargets(all ?? [], typed).filter(({ slug }) => !picked.includes(slug));
	const options = found.slice(0, shownOptions);

	const pick = ({ slug }: Target) => {
		focusOnChange();
		props.onPick(slug);
		setTyped('');
		setActive(0);
		setOpen(isMultiple);
	};
	const remove = (slug: string) => {
		focusOnChange();
		props.onRemove(slug);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const option = options[active];
		const moves: Record<string, () => void> = {
			ArrowDown: () => setActive(isOpen ? Math.min(active + 1, options.length - 1) : 0),
			ArrowUp: () => setActive(Math.max(active - 1, 0)),
			Enter: () => option !== undefined && isOpen && pick(option),
			Escape: () => setActive(0),
		};
		const move = moves[event.key];
		if (move === undefined) return;
		event.preventDefault();
		setOpen(event.key !== 'Escape');
		move();
	};

	return h(
		'div',
		{ ref: box, className: `${className} reference` },
		h(PickedList, { label, picked, all, remove }),
		(isMultiple || picked.length === 0) &&
			h('input', {
				id,
				role: 'combobox',
				'aria-expanded': isOpen,
				'aria-controls': listId,
				'aria-autocomplete': 'list',
				'aria-activedescendant': isOpen && options.length > 0 ? `${listId}-${active}` : undefined,
				autoComplete: 'off',
				placeholder: all === undefined ? 'Loading' : `Search ${all.length} ${what}`,
				value: typed,
				onChange: ({ target }) => {
					setTyped(target.value);
					setActive(0);
					setOpen(true);
				},
				onClick: () => setOpen(true),
				onFocus: props.onFocus,
				onBlur: () => {
					props.onBlur();
					setOpen(false);
				},
				onKeyDown,
			}),
		h(OptionList, { id: listId, label, options, typed, active, isOpen, pick }),
		h('p', { role: 'status' }, isOpen ? sayFound(found.length) : ''),
	);
}

function sayFound(count: number): string {
	return count > shownOptions
		? `${count} found, ${shownOptions} shown. Type more to narrow them down.`
		: `${count} found`;
}

/** Puts the focus back after a change that took away what had it: into the input, or else on the first button. */
function useFocusKeeper(box: { current: HTMLElement | null }, count: number): () => void {
	const isWanted = useRef(false);
	useEffect(() => {
		if (!isWanted.current) return;
		isWanted.current = false;
		const target = box.current?.querySelector('input') ?? box.current?.querySelector('button');
		target?.focus();
	}, [box, count]);
	return () => {
		isWanted.current = true;
	};
}
