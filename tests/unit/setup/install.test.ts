import { describe, expect, it } from 'vitest';
import { isInstallCurrent } from '../../../scripts/setup/install.mjs';

const locked = { version: '1.2.3', integrity: 'sha512-a' };
const lock = { packages: { '': {}, 'node_modules/a': locked } };

describe('isInstallCurrent', () => {
	it.each([
		['what is installed is what the lock asks for', lock, { 'node_modules/a': locked }, true],
		['a package is missing', lock, {}, false],
		[
			'a package has another version',
			lock,
			{ 'node_modules/a': { ...locked, version: '1.2.2' } },
			false,
		],
		[
			'a package was changed under the same version',
			lock,
			{ 'node_modules/a': { ...locked, integrity: 'sha512-b' } },
			false,
		],
		[
			'only a package for other systems is missing',
			{ packages: { ...lock.packages, 'node_modules/other-os': { ...locked, optional: true } } },
			{ 'node_modules/a': locked },
			true,
		],
		[
			'somebody added a package by hand',
			lock,
			{ 'node_modules/a': locked, 'node_modules/b': locked },
			true,
		],
	])('when %s', (_case, wanted, packages, expected) => {
		expect(isInstallCurrent(wanted, { packages })).toBe(expected);
	});

	it('takes an installation without npm’s own record as none', () => {
		expect(isInstallCurrent(lock, {})).toBe(false);
	});
});
