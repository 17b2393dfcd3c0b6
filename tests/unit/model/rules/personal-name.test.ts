import { describe, expect, it } from 'vitest';
import {
	findTitledName,
	gradeName,
	type NameGrade,
} from '../../../../src/model/rules/consent/personal-name.ts';

describe('gradeName', () => {
	it.each<[string, NameGrade]>([
		['Maria Lopez', 'full'],
		['Maria Lopez, 54', 'full'],
		['Maria Lopez, patient of the Hillside practice', 'full'],
		['María-José de la Cruz', 'full'],
		['Mrs Miller', 'full'],
		['Mr. T. Okafor', 'full'],
		['Maria L., patient', 'full'],
		['Patient Maria Lopez', 'full'],
		['Maria', 'partial'],
		['Maria, 54', 'partial'],
		['M. L.', 'partial'],
		["Maria's daughter", 'partial'],
		['A patient', 'none'],
		['A patient, 54', 'none'],
		['Patient of the Hillside practice', 'none'],
		['Heart Patient', 'none'],
		['A daughter from Springfield', 'none'],
		['Parent, Springfield', 'partial'],
		['Stroke survivor', 'none'],
		['Community Health Worker', 'none'],
		['Maria (name changed)', 'none'],
		['Anonymous', 'none'],
	])('grades %j as %s', (who, grade) => {
		expect(gradeName(who)).toBe(grade);
	});
});

describe('findTitledName', () => {
	it.each([
		['We called on Mrs. Miller at home.', 'Mrs. Miller'],
		['Mr T. Okafor waited.', 'Mr T. Okafor'],
		['Dr. Lee and the nurse came.', undefined],
		['She did not miss a visit.', undefined],
		['Miss two visits and we call.', undefined],
	])('finds in %j: %s', (text, name) => {
		expect(findTitledName(text)).toBe(name);
	});
});
