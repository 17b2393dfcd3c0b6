/** A button above a text: what it writes in place of the selection, and what is selected afterwards. */
export interface Tool {
	label: string;
	/** What it does, for those who hover. */
	hint: string;
	apply: (selected: string) => { text: string; select: [start: number, end: number] };
}

/** The buttons of every text. */
export const tools: readonly Tool[] = [
	wrap('Bold', '**', 'bold'),
	wrap('Italic', '*', 'italic'),
	prefix('Heading', '## ', 'heading'),
	prefix('List', '- ', 'point'),
	prefix('Quote', '> ', 'quote'),
	{
		label: 'Link',
		hint: 'Link the selected words',
		apply: (selected) => {
			const words = selected === '' ? 'words' : selected;
			const text = `[${words}](https://)`;
			return { text, select: [text.length - 1, text.length - 1] };
		},
	},
];

/** A button that writes an example as it stands, on lines of its own. */
export function insertTool(label: string, hint: string, example: string): Tool {
	return {
		label,
		hint,
		apply: (selected) => {
			const text = `${selected}\n\n${example}\n\n`;
			return { text, select: [text.length, text.length] };
		},
	};
}

function wrap(label: string, mark: string, sample: string): Tool {
	return {
		label,
		hint: `Make the selected words ${sample}`,
		apply: (selected) => {
			const words = selected === '' ? sample : selected;
			return { text: `${mark}${words}${mark}`, select: [mark.length, mark.length + words.length] };
		},
	};
}

function prefix(label: string, mark: string, sample: string): Tool {
	return {
		label,
		hint: `Make the selected lines a ${sample}`,
		apply: (selected) => {
			const words = selected === '' ? sample : selected;
			const text = words
				.split('\n')
				.map((line) => mark + line)
				.join('\n');
			return { text, select: [mark.length, text.length] };
		},
	};
}
