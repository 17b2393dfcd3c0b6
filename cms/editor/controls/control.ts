import { createElement, useImperativeHandle, type ReactNode, type Ref } from 'react';
import type { ControlProps } from '../decap-types.ts';

/** What Decap asks of a control beside showing it. */
interface Handle {
	isValid: () => boolean;
	/** Where it is missing, Decap compares the value alone. */
	shouldComponentUpdate?: () => boolean;
}

/** A control as Decap takes it: what the form's pattern cannot judge, the check before a save does. */
export type Control<T> = (props: ControlProps<T> & { ref?: Ref<Handle> }) => ReactNode;

/**
 * Makes a control of a component.
 *
 * @param follows When Decap draws it again: when its own value changes, or whenever the entry or what was chosen for it does.
 */
export function createControl<T>(
	Inner: (props: ControlProps<T>) => ReactNode,
	follows: 'value' | 'entry' = 'value',
): Control<T> {
	const always = follows === 'entry' && { shouldComponentUpdate: () => true };
	return function DecapControl({ ref, ...props }) {
		useImperativeHandle(ref, () => ({ isValid: () => true, ...always }));
		// The rest of the props is what is left without the reference, which TypeScript cannot tell of a generic type.
		return createElement(Inner, props as ControlProps<T>);
	};
}

/** The properties that every single input shares: its id for the label, its looks, and who is told of focus. */
export function inputProps<T>({
	forID,
	classNameWrapper,
	setActiveStyle,
	setInactiveStyle,
}: ControlProps<T>): {
	id: string;
	className: string;
	onFocus: () => void;
	onBlur: () => void;
} {
	return {
		id: forID,
		className: classNameWrapper,
		onFocus: setActiveStyle,
		onBlur: setInactiveStyle,
	};
}
