import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { collectionNames, collections } from '../../../src/model/collections.ts';
import { variantsOf, walkSchema, type SchemaNode } from '../../../src/model/schema-tree.ts';
import { siteSchema } from '../../../src/model/schemas/site.ts';
import { checkData } from '../../../src/model/validation.ts';
import { examples } from '../../fixtures/content/examples.ts';
import { fullSite } from '../../fixtures/content/shelves.ts';

const schemas = [
	...collectionNames.map((name) => ({ name, schema: collections[name].schema as z.ZodType })),
	{ name: 'site.yaml', schema: siteSchema as z.ZodType },
];

describe('a schema', () => {
	it.each(examples)('takes $name with nothing but its duties', ({ collection, minimal }) => {
		expect(checkData(collections[collection].schema, minimal).problems).toBeUndefined();
	});

	it.each(examples)('takes $name with everything, and keeps it', ({ collection, full }) => {
		expect(checkData(collections[collection].schema, full)).toEqual({ data: full });
	});

	it.each(examples)('cannot do without any field of the least $name', ({ collection, minimal }) => {
		for (const key of Object.keys(minimal)) {
			const without = Object.fromEntries(Object.entries(minimal).filter(([name]) => name !== key));
			const { problems } = checkData(collections[collection].schema, without);
			expect(problems, `without ${key}`).toBeDefined();
		}
	});

	it('of the settings takes an empty file and a full one', () => {
		expect(checkData(siteSchema, null).data).toMatchObject({ name: 'Wellpost', lang: 'en' });
		expect(checkData(siteSchema, fullSite)).toEqual({ data: fullSite });
	});

	it.each(schemas)('of $name has an example for each of its fields', ({ name, schema }) => {
		const full: object[] =
			name === 'site.yaml'
				? [fullSite]
				: examples.filter(({ collection }) => collection === name).map(({ full }) => full);
		const missing: string[] = [];
		const visit = (node: SchemaNode, values: unknown[], path: string) => {
			for (const variant of variantsOf(node)) {
				const own = values.filter((value) => fits(value, variant));
				for (const [key, child] of Object.entries(variant.properties ?? {})) {
					visit(child, own.map((value) => get(value, key)).filter(isThere), `${path}.${key}`);
				}
				if (variant.items !== undefined) visit(variant.items, own.flat(), `${path}.*`);
				if (own.length === 0) missing.push(path);
			}
		};
		walkSchema(schema, (node, path) => {
			if (path.length === 0) visit(node, full, name);
		});
		expect(missing).toEqual([]);
	});

	it.each(schemas)('of $name has a label for every field', ({ schema }) => {
		const unlabelled: string[] = [];
		walkSchema(schema, ({ title }, path) => {
			const isField = path.length > 0;
			if (isField && (title === undefined || title === '')) unlabelled.push(path.join('.'));
		});
		expect(unlabelled).toEqual([]);
	});

	it.each(schemas)('of $name shows only examples that it takes', ({ schema }) => {
		const wrong: string[] = [];
		walkSchema(schema, ({ cms, pattern, maxLength = Infinity }, path) => {
			const example = cms?.example;
			if (example === undefined) return;
			const isRight = example.length <= maxLength && new RegExp(pattern ?? '', 'iu').test(example);
			if (!isRight) wrong.push(`${path.join('.')}: ${example}`);
		});
		expect(wrong).toEqual([]);
	});

	it.each(schemas)('of $name refers to collections that there are', ({ schema }) => {
		walkSchema(schema, ({ cms }) => {
			if (cms?.relation !== undefined) expect(collectionNames).toContain(cms.relation);
		});
	});
});

/** Whether a value is of the variant: every fixed text of the variant stands in it. */
function fits(value: unknown, { properties = {} }: SchemaNode): boolean {
	return Object.entries(properties).every(
		([key, child]) =>
			(child.const === undefined || child.const === get(value, key)) &&
			(key !== 'kind' || child.enum === undefined || child.enum.includes(String(get(value, key)))),
	);
}

function get(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function isThere(value: unknown): boolean {
	return value !== undefined;
}
