import type { Nodes, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import {
	componentNames,
	componentOf,
	isComponentName,
	type BodyPart,
	type ComponentName,
} from '../../model/body-components.ts';
import { findNearest } from '../../model/nearest.ts';
import { schemaTree } from '../../model/schema-tree.ts';
import { checkData } from '../../model/validation.ts';
import { readAttributes } from './attributes.ts';
import type { Output } from './output.ts';
import { writeNode } from './write-html.ts';

/** Why a body is refused. */
export interface BodyProblem {
	line: number;
	read?: string | undefined;
	message: string;
	remedy: string;
}

type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;
type Node = Nodes | Jsx | { type: string; value?: string; position?: Nodes['position'] };

/** Cuts a tree into HTML and components, and says what may not be in it. Only what passed is in the parts. */
export function readParts(
	out: Output,
	root: Root | Jsx,
	firstLine: number,
	problems: BodyProblem[],
	parent?: ComponentName,
): BodyPart[] {
	const parts: BodyPart[] = [];
	const lineOf = (node: Node): number => (node.position?.start.line ?? 1) + firstLine - 1;
	for (const node of root.children as Node[]) {
		if (isJsx(node)) {
			const part = readComponent(out, node, firstLine, problems, parent);
			if (part !== undefined) parts.push(part);
			continue;
		}
		const code = findCode(node);
		if (code !== undefined) {
			problems.push(codeProblem(code, lineOf(code)));
		} else {
			const html = writeApart(out, node as Nodes); // neither a component nor code is left, so it is plain hast
			if (html.trim() === '') continue;
			const last = parts.at(-1);
			if (last?.kind === 'html') last.html += html;
			else parts.push({ kind: 'html', html });
			const allowed = parent === undefined ? 'blocks' : componentOf(parent).children;
			if (allowed !== 'blocks') problems.push(textInsideProblem(parent, lineOf(node)));
		}
	}
	return parts;
}

function readComponent(
	out: Output,
	node: Jsx,
	firstLine: number,
	problems: BodyProblem[],
	parent: ComponentName | undefined,
): BodyPart | undefined {
	const line = (node.position?.start.line ?? 1) + firstLine - 1;
	const { name } = node;
	if (name === null || !isComponentName(name)) {
		problems.push(unknownProblem(name ?? '', line));
		return undefined;
	}
	const misplaced = placeProblem(name, parent, line);
	if (misplaced !== undefined) problems.push(misplaced);
	const { values, refused } = readAttributes(node.attributes);
	problems.push(...refused.map((read) => expressionProblem(name, read, line)));
	const checked = checkData(componentOf(name).attributes, values);
	for (const { read, message, remedy } of checked.problems ?? []) {
		problems.push({ line, read, message: `<${name}>: ${message}`, remedy });
	}
	noteAttributes(out, name, values);
	const parts = readParts(out, node, firstLine, problems, name);
	if (checked.problems !== undefined) return undefined;
	// The name says which attributes there are; the check has just held them against that name's schema.
	return { kind: 'component', name, attributes: checked.data, parts } as BodyPart;
}

/** The words in a component's attributes count as the body's; its picture is one of the body's pictures. */
function noteAttributes(
	out: Output,
	name: ComponentName,
	values: Readonly<Record<string, unknown>>,
): void {
	const { properties = {} } = schemaTree(componentOf(name).attributes);
	for (const [key, node] of Object.entries(properties)) {
		const value = values[key];
		if (typeof value !== 'string' || node.enum !== undefined) continue;
		if (node.cms?.widget === 'image') out.images.push(value);
		else out.text.push(' ', value, ' ');
	}
}

/** What a node writes, taken out of the output again: a part keeps it, and the output keeps what it noticed on the way. */
function writeApart(out: Output, node: Nodes): string {
	const start = out.html.length;
	writeNode(out, node);
	return out.html.splice(start).join('');
}

function isJsx(node: Node): node is Jsx {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The first node below (or at) a node that is code, or a component where none may stand. */
function findCode(node: Node): Node | undefined {
	if (node.type.startsWith('mdx')) return node;
	if (!('children' in node)) return undefined;
	for (const child of node.children) {
		const found = findCode(child);
		if (found !== undefined) return found;
	}
	return undefined;
}

function codeProblem(node: Node, line: number): BodyProblem {
	if (isJsx(node)) {
		if (node.name === null || !isComponentName(node.name))
			return unknownProblem(node.name ?? '', line);
		return {
			line,
			read: node.name,
			message: `<${node.name}> stands inside a line, a list or a quote`,
			remedy: 'Put it on lines of its own, with an empty line before and after',
		};
	}
	const read = 'value' in node ? node.value.split('\n', 1).join('').slice(0, 60) : undefined;
	if (node.type === 'mdxjsEsm') {
		return {
			line,
			read,
			message: `"${read}" is code, and a body holds none`,
			remedy: 'Remove the line. Components are there without an import',
		};
	}
	return {
		line,
		read,
		message: `{${read}} is an expression, and a body holds none`,
		remedy: 'Write the text itself. To show a brace, write \\{',
	};
}

function unknownProblem(name: string, line: number): BodyProblem {
	const near = findNearest(name, componentNames);
	return {
		line,
		read: name,
		message: `There is no component <${name}>`,
		remedy:
			near === undefined
				? `Write it in Markdown, or use one of: ${componentNames.join(', ')}`
				: `Did you mean <${near}>?`,
	};
}

function placeProblem(
	name: ComponentName,
	parent: ComponentName | undefined,
	line: number,
): BodyProblem | undefined {
	const { within } = componentOf(name);
	if (within !== undefined && within !== parent) {
		return {
			line,
			read: name,
			message: `<${name}> stands only inside <${within}>`,
			remedy: `Put <${within}> around it`,
		};
	}
	const allowed = parent === undefined ? 'blocks' : componentOf(parent).children;
	if (allowed === 'blocks' || (allowed !== 'none' && allowed.includes(name))) return undefined;
	return {
		line,
		read: name,
		message: `<${name}> cannot stand inside <${parent}>`,
		remedy: allowed === 'none' ? `Close <${parent} /> first` : `Use only: ${allowed.join(', ')}`,
	};
}

function textInsideProblem(parent: ComponentName | undefined, line: number): BodyProblem {
	return {
		line,
		message: `Text cannot stand inside <${parent}> itself`,
		remedy: 'Move it out, or into one of the components inside',
	};
}

function expressionProblem(name: string, read: string, line: number): BodyProblem {
	return {
		line,
		read,
		message: `<${name}>: ${read} is an expression, and an attribute holds only text, a number, true or false`,
		remedy: 'Write the value between quotes',
	};
}
