import { renderMdx } from '../corpus/body/render-mdx.ts';
import type { CurrentCorpus } from '../corpus/current.ts';
import {
	componentNames,
	componentOf,
	exampleBody,
	type ComponentName,
} from '../model/body-components.ts';
import { schemaTree, type SchemaNode } from '../model/schema-tree.ts';
import { paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import { partViews, type PartView } from './body.ts';
import type { Pictures } from './card.ts';
import { siteView, type LinkView, type PageView, type SiteView } from './site.ts';

/** A page of help for those who write here or carry what we write. */
export interface HelpView {
	site: SiteView;
	page: PageView;
}

/** A component as its documentation shows it. */
export interface ComponentDoc {
	name: ComponentName;
	label: string;
	description: string;
	/** The component that it has to stand in. */
	within?: string | undefined;
	/** What may stand between its tags. */
	children: 'blocks' | 'none' | readonly string[];
	attributes: AttributeDoc[];
	/** The example as it is written, and what readers see of it. */
	example: string;
	parts: PartView[];
}

/** An attribute of a component, as its schema has it. */
export interface AttributeDoc {
	name: string;
	label: string;
	hint?: string | undefined;
	isRequired: boolean;
	longest?: number | undefined;
	/** The values of a closed list, with what each means. */
	choices: { value: string; label: string }[];
	/** What holds when it is left out. */
	preset?: string | undefined;
}

/** The frame of a help page. Those who need it are sent there; search engines are not. */
export function helpView(
	corpus: CurrentCorpus,
	{ path, title, description }: Pick<PageView, 'path' | 'title' | 'description'>,
): HelpView {
	const site = siteView(corpus);
	const strings = stringsOf(site.lang);
	const crumbs: LinkView[] = [
		{ href: paths.home, label: strings.home },
		{ href: paths.help, label: strings.help.list },
	];
	if (path !== paths.help) crumbs.push({ href: path, label: title });
	return { site, page: { path, title, description, crumbs, noindex: true, structured: [] } };
}

/** All components that a body may hold, in the order of their table. */
export function componentDocs(pictures: Pictures): ComponentDoc[] {
	return componentNames.map((name) => {
		const { label, description, within, children, attributes, example } = componentOf(name);
		return {
			name,
			label,
			description,
			within,
			children,
			attributes: attributeDocs(schemaTree(attributes)),
			example,
			parts: partViews(renderMdx(exampleBody(name), 1).body, pictures),
		};
	});
}

function attributeDocs({ properties = {}, required = [] }: SchemaNode): AttributeDoc[] {
	return Object.entries(properties).map(([name, node]) => ({
		name,
		label: node.title ?? name,
		hint: node.description,
		isRequired: required.includes(name),
		longest: node.maxLength,
		choices: (node.enum ?? []).map((value) => ({
			value: String(value),
			label: node.cms?.labels?.[value] ?? String(value),
		})),
		preset: typeof node.default === 'string' ? node.default : undefined,
	}));
}
