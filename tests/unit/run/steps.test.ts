import { describe, expect, it } from 'vitest';
import { chooseSteps, steps } from '../../run/steps.ts';

describe('chooseSteps', () => {
	it.each([
		[[], steps.map(({ name }) => name)],
		[['unit'], ['unit']],
		[
			['unit', 'lint'],
			['lint', 'unit'],
		],
		[['browser'], ['build', 'browser']],
	])('turns %j into %j', (names, expected) => {
		expect(chooseSteps(names).map(({ name }) => name)).toEqual(expected);
	});

	it('names the steps when it does not know one', () => {
		expect(() => chooseSteps(['units'])).toThrowErrorMatchingInlineSnapshot(
			`[SetupFailure: npm test has no step "units". The steps are: format, lint, types, unused, content, unit, build, site, browser, bench. For example: npm test -- format]`,
		);
	});
});

it('lets a step need only one that comes before it', () => {
	for (const [index, { name, needs }] of steps.entries()) {
		if (needs === undefined) continue;
		const before = steps.slice(0, index).map((step) => step.name);
		expect(before, name).toContain(needs);
	}
});
