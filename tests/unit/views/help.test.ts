import { expect, it } from 'vitest';
import { componentNames } from '../../../src/model/body-components.ts';
import { componentDocs } from '../../../src/views/help.ts';

const docs = componentDocs(new Map());

it('documents every component, and shows each one', () => {
	expect(docs.map(({ name }) => name)).toEqual(componentNames);
	expect(docs.filter(({ parts }) => parts.length === 0)).toEqual([]);
});

it('says of each attribute what its schema says', () => {
	const callout = docs.find(({ name }) => name === 'Callout');
	expect(callout?.attributes).toMatchInlineSnapshot(`
		[
		  {
		    "choices": [
		      {
		        "label": "Good to know",
		        "value": "info",
		      },
		      {
		        "label": "Take care",
		        "value": "warning",
		      },
		      {
		        "label": "Get help now",
		        "value": "urgent",
		      },
		    ],
		    "hint": undefined,
		    "isRequired": false,
		    "label": "Tone",
		    "longest": undefined,
		    "name": "tone",
		    "preset": "info",
		  },
		  {
		    "choices": [],
		    "hint": undefined,
		    "isRequired": true,
		    "label": "Title",
		    "longest": 120,
		    "name": "title",
		    "preset": undefined,
		  },
		]
	`);
});
