import { createElement as h, useEffect, useState } from 'react';
import type { ControlProps } from '../decap-types.ts';
import { findPicture } from '../pictures.ts';
import { createControl } from './control.ts';

interface PictureProps extends ControlProps<string> {
	/** The pictures that were chosen in Decap's library and not yet taken over, by the control that asked. */
	mediaPaths: { get: (control: string) => unknown };
	onOpenMediaLibrary: (options: object) => void;
	onRemoveInsertedMedia: (control: string) => void;
	onClearMediaControl: (control: string) => void;
}

/**
 * A picture of the media folder. Decap's own control cannot show a picture that was just uploaded;
 * this one finds it among the files of the draft. What is chosen in the library reaches it beside its value.
 */
export const PictureControl = createControl<string>((raw) => {
	// Decap hands these to every control; only this one uses them.
	const props = raw as PictureProps;
	const { value = '', field, forID, classNameWrapper, onChange, getEntry, mediaPaths } = props;
	const [control] = useState(() => crypto.randomUUID());
	const chosen = mediaPaths.get(control);
	useEffect(() => {
		// Decap leaves an empty text behind where a choice was taken over.
		if (typeof chosen !== 'string' || chosen === '') return;
		if (chosen === value) props.onRemoveInsertedMedia(control);
		else onChange(chosen);
	});
	const choose = () =>
		props.onOpenMediaLibrary({
			controlID: control,
			forImage: true,
			value,
			allowMultiple: false,
			field,
		});
	const label = String(field.get('label'));
	return h(
		'div',
		{ className: `${classNameWrapper} picture` },
		value !== '' && h('img', { src: findPicture(getEntry(), value), alt: '' }),
		value !== '' && h('p', null, value),
		h(
			'button',
			{ type: 'button', id: forID, onClick: choose },
			value === '' ? 'Choose a picture' : 'Choose another',
		),
		value !== '' &&
			h(
				'button',
				{
					type: 'button',
					'aria-label': `Remove ${label}`,
					onClick: () => {
						props.onClearMediaControl(control);
						onChange('');
					},
				},
				'Remove',
			),
	);
}, 'entry');
