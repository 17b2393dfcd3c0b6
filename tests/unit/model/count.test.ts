import { expect, it } from 'vitest';
import { formatCount } from '../../../src/model/count.ts';

it.each([
	[0, '0 files'],
	[1, '1 file'],
	[2, '2 files'],
])('counts %i as %s', (count, text) => {
	expect(formatCount(count, 'file')).toBe(text);
});

it('takes the plural that it is given', () => {
	expect(formatCount(3, 'community', 'communities')).toBe('3 communities');
	expect(formatCount(1, 'community', 'communities')).toBe('1 community');
});
