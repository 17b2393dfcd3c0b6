import type { z } from 'zod';
import { choice, group, imageSchema, limits, line } from './fields.ts';
import { quoteSchema } from './schemas/case-study.ts';

/** A component that an editor may put into the body of a case study or a campaign. */
interface ComponentDefinition {
	/** What the editor's button says. */
	label: string;
	/** One sentence for the component's own page. */
	description: string;
	attributes: z.ZodObject;
	/** What may stand between its tags: any blocks, nothing, or only these components. */
	children: 'blocks' | 'none' | readonly string[];
	/** The one component that it may stand in; undefined for those that stand anywhere. */
	within?: string;
	/** How it is written. The docs, the tests and the editor's button use it as it stands. */
	example: string;
}

const { shape: quote } = quoteSchema;
const { shape: image } = imageSchema;

/**
 * The closed set of components. What editors write is data: a name of this table, attributes that pass its schema,
 * and blocks between the tags. `src/components/body` has the component of the same name.
 */
export const bodyComponents = {
	Callout: {
		label: 'Callout',
		description: 'A box that stands out from the text: good to know, take care, or get help now.',
		attributes: group(
			{
				tone: choice(
					{ info: 'Good to know', warning: 'Take care', urgent: 'Get help now' },
					'Tone',
				).default('info'),
				title: line('Title', limits.name),
			},
			'Callout',
		),
		children: 'blocks',
		example:
			'<Callout tone="warning" title="Before you stop a medicine">\n\nTalk to your practice first.\n\n</Callout>',
	},
	KeyMessages: {
		label: 'Key messages',
		description: 'The few sentences that a reader should leave with, as a list.',
		attributes: group({ title: line('Title', limits.name) }, 'Key messages'),
		children: 'blocks',
		example:
			'<KeyMessages title="In short">\n\n- One visit a year is enough for most people.\n- Bring your list of medicines.\n\n</KeyMessages>',
	},
	Steps: {
		label: 'Steps',
		description: 'Things to do one after the other, as a numbered list.',
		attributes: group({ title: line('Title', limits.name).optional() }, 'Steps'),
		children: 'blocks',
		example:
			'<Steps title="How to book">\n\n1. Call the practice.\n2. Say that it is about the campaign.\n\n</Steps>',
	},
	Faq: {
		label: 'Questions and answers',
		description: 'Questions that people ask, each with its answer folded in.',
		attributes: group({ title: line('Title', limits.name).optional() }, 'Questions and answers'),
		children: ['Question'],
		example:
			'<Faq title="What people ask">\n\n<Question ask="Does it cost anything?">\n\nNo.\n\n</Question>\n\n</Faq>',
	},
	Question: {
		label: 'Question',
		description: 'One question and its answer.',
		attributes: group({ ask: line('Question', limits.sentence) }, 'Question'),
		children: 'blocks',
		within: 'Faq',
		example: '<Question ask="Does it cost anything?">\n\nNo.\n\n</Question>',
	},
	Figures: {
		label: 'Figures',
		description: 'A few numbers with what they mean and where they come from.',
		attributes: group({ title: line('Title', limits.name).optional() }, 'Figures'),
		children: ['Figure'],
		example:
			'<Figures title="What changed">\n\n<Figure value="14 days" label="from call to visit" source="The practice’s own count, 2025" />\n\n</Figures>',
	},
	Figure: {
		label: 'Figure',
		description: 'One number, what it counts, and who counted.',
		attributes: group(
			{
				value: line('Value', limits.name),
				label: line('What it counts', limits.name),
				source: line('Source', limits.sentence),
			},
			'Figure',
		),
		children: 'none',
		within: 'Figures',
		example: '<Figure value="14 days" label="from call to visit" source="Own count, 2025" />',
	},
	Quote: {
		label: 'Quote',
		description: "A person's own words, with all that a reader needs to weigh them.",
		attributes: group(
			{
				who: quote.who,
				relationship: quote.relationship,
				compensation: quote.compensation,
				typicality: quote.typicality,
			},
			'Quote',
		),
		children: 'blocks',
		example:
			'<Quote who="A patient of the practice" relationship="patient" typicality="Most people need two visits.">\n\nThey called me back the same day.\n\n</Quote>',
	},
	Picture: {
		label: 'Picture',
		description: 'A picture of the media folder with its caption and credit.',
		attributes: group(
			{ src: image.src, alt: image.alt, caption: image.caption, credit: image.credit },
			'Picture',
		),
		children: 'none',
		example:
			'<Picture src="media/reception-desk.jpg" alt="A desk with a plant" caption="The new desk" />',
	},
} as const satisfies Record<string, ComponentDefinition>;

export type ComponentName = keyof typeof bodyComponents;

/** The attributes of a component once they have passed its schema. */
export type AttributesOf<N extends ComponentName> = z.infer<
	(typeof bodyComponents)[N]['attributes']
>;

/** The names of all components, in the order of the table. */
export const componentNames = Object.keys(bodyComponents) as ComponentName[];

/** Whether a name is one of a component. */
export function isComponentName(name: string): name is ComponentName {
	return Object.hasOwn(bodyComponents, name);
}

/** The facts of a component, widened so that loops over all of them type-check. */
export function componentOf(name: ComponentName): ComponentDefinition {
	return bodyComponents[name];
}

/** The example of a component as a body can hold it: with the component around it that it needs. */
export function exampleBody(name: ComponentName): string {
	const { example, within } = componentOf(name);
	return within === undefined ? example : `<${within}>\n\n${example}\n\n</${within}>`;
}

/** A piece of a body: HTML that is safe as it is, or a component with more pieces inside. */
export type BodyPart =
	{ kind: 'html'; html: string } | { [N in ComponentName]: ComponentPart<N> }[ComponentName];

export interface ComponentPart<N extends ComponentName = ComponentName> {
	kind: 'component';
	name: N;
	attributes: AttributesOf<N>;
	parts: BodyPart[];
}
