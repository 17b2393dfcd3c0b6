import { createElement as h, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { findTargets, type Target } from '../../../src/model/targets.ts';
import type { ControlProps } from '../decap-types.ts';
import type { KnownEntries } from '../known-entries.ts';
import { createControl } from './control.ts';

/** An Immutable.js list of texts, or a plain one. */
type Slugs = Iterable<string> | string | undefined | null;

/** How many options are shown at once. Typing another letter finds the others. */
const shownOptions = 50;

/** Picks one or several entries of another collection by title, synonym or slug. */
export function createReferenceControl(known: KnownEntries) {
	return createControl<Slugs>((props) => {
		const collection = String(props.field.get('collection'));
		const [all, setAll] = useState<Target[]>();
		useEffect(() => {
			void known.targets(collection).then(setAll, () => setAll([]));
		}, [collection]);
		return h(Picker, { ...props, all });
	});
}

function Picker(props: ControlProps<Slugs> & { all: Target[] | undefined }) {
	const { all, field, forID, classNameWrapper, onChange } = props;
	const isMultiple = field.get('multiple') === true;
	const label = String(field.get('label'));
	const picked = toSlugs(props.value);
	const [typed, setTyped] = useState('');
	const [isOpen, setOpen] = useState(false);
	const [active, setActive] = useState(0);
	const listId = useId();
	const found = findTargets(all ?? [], typed).filter(({ slug }) => !picked.includes(slug));
	const options = found.slice(0, shownOptions);

	const pick = ({ slug }: Target) => {
		onChange(isMultiple ? [...picked, slug] : slug);
		setTyped('');
		setActive(0);
		if (!isMultiple) setOpen(false);
	};
	const remove = (slug: string) =>
		onChange(isMultiple ? picked.filter((other) => other !== slug) : '');
	const onKeyDown = (event: KeyboardEvent) => {
		const option = options[active];
		const moves: Record<string, () => void> = {
			ArrowDown: () => setActive(isOpen ? Math.min(active + 1, options.length - 1) : 0),
			ArrowUp: () => setActive(Math.max(active - 1, 0)),
			Enter: () => option !== undefined && isOpen && pick(option),
			Escape: () => setOpen(false),
		};
		const move = moves[event.key];
		if (move === undefined) return;
		event.preventDefault();
		setOpen(event.key !== 'Escape');
		move();
	};

	return h(
		'div',
		{ className: `${classNameWrapper} reference` },
		picked.length > 0 &&
			h(
				'ul',
				{ 'aria-label': `${label}: chosen` },
				picked.map((slug) =>
					h(Chosen, {
						key: slug,
						slug,
						target: all?.find((one) => one.slug === slug),
						isKnown: all !== undefined,
						remove,
					}),
				),
			),
		(isMultiple || picked.length === 0) &&
			h('input', {
				id: forID,
				role: 'combobox',
				'aria-expanded': isOpen,
				'aria-controls': listId,
				'aria-autocomplete': 'list',
				'aria-activedescendant': isOpen && options.length > 0 ? `${listId}-${active}` : undefined,
				autoComplete: 'off',
				placeholder: all === undefined ? 'Loading' : `Search ${all.length}`,
				value: typed,
				onChange: ({ target }) => {
					setTyped(target.value);
					setActive(0);
					setOpen(true);
				},
				onFocus: () => {
					props.setActiveStyle();
					setOpen(true);
				},
				onBlur: () => {
					props.setInactiveStyle();
					setOpen(false);
				},
				onKeyDown,
			}),
		h(
			'ul',
			{ id: listId, role: 'listbox', 'aria-label': label, hidden: !isOpen },
			options.map((target, i) =>
				h(
					'li',
					{
						key: target.slug,
						id: `${listId}-${i}`,
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
		),
		isOpen &&
			h(
				'p',
				{ role: 'status' },
				found.length > shownOptions
					? `${found.length} found, ${shownOptions} shown. Type more to narrow them down.`
					: `${found.length} found`,
			),
	);
}

interface ChosenProps {
	slug: string;
	target: Target | undefined;
	/** Whether the targets have been read, so that a missing one is really missing. */
	isKnown: boolean;
	remove: (slug: string) => void;
}

function Chosen({ slug, target, isKnown, remove }: ChosenProps) {
	const title = target?.title ?? slug;
	return h(
		'li',
		{ className: isKnown && target === undefined ? 'unknown' : undefined },
		title,
		isKnown && target === undefined && h('small', null, ' is not published here yet'),
		h(
			'button',
			{ type: 'button', 'aria-label': `Remove ${title}`, onClick: () => remove(slug) },
			'×',
		),
	);
}

function toSlugs(value: Slugs): string[] {
	if (value === undefined || value === null || value === '') return [];
	return typeof value === 'string' ? [value] : [...value];
}
