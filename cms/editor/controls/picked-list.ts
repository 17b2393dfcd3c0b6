import { createElement as h, type ReactNode } from 'react';
import type { Target } from '../../../src/model/targets.ts';

interface PickedListProps {
	label: string;
	picked: string[];
	/** Everything there is to pick from, once it has been read. Only then is a missing one really missing. */
	all: Target[] | undefined;
	remove: (slug: string) => void;
}

/** What has been picked, each with a button that takes it out again. */
export function PickedList({ label, picked, all, remove }: PickedListProps): ReactNode {
	if (picked.length === 0) return null;
	return h(
		'ul',
		{ 'aria-label': `${label}: chosen` },
		picked.map((slug) => {
			const target = all?.find((one) => one.slug === slug);
			const isUnknown = all !== undefined && target === undefined;
			const title = target?.title ?? slug;
			return h(
				'li',
				{ key: slug, className: isUnknown ? 'unknown' : undefined },
				title,
				isUnknown && h('small', null, ' is not published here yet'),
				h(
					'button',
					{ type: 'button', 'aria-label': `Remove ${title}`, onClick: () => remove(slug) },
					'×',
				),
			);
		}),
	);
}
