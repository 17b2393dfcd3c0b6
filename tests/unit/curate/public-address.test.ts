import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../scripts/curate/public-address.ts';

describe('an address of the public internet', () => {
	it.each([
		'8.8.8.8',
		'172.15.255.255',
		'172.32.0.0',
		'100.63.255.255',
		'192.0.1.1',
		'223.255.255.255',
		'2606:4700::1111',
		'2a00:1450::1',
	])('is %s', (address) => {
		expect(isPublicAddress(address)).toBe(true);
	});

	it.each([
		['this machine', '127.0.0.1'],
		['this machine', '0.0.0.0'],
		['this machine', '::1'],
		['this machine', '::'],
		['a private network', '10.1.2.3'],
		['a private network', '172.16.0.1'],
		['a private network', '172.31.255.254'],
		['a private network', '192.168.178.1'],
		['a private network', 'fd00::1'],
		['the metadata of a cloud', '169.254.169.254'],
		['a carrier', '100.64.0.1'],
		['one link', 'fe80::1'],
		['many at once', '224.0.0.1'],
		['many at once', 'ff02::1'],
		['everybody', '255.255.255.255'],
		['documentation', '192.0.2.1'],
		['documentation', '2001:db8::1'],
		['IPv4 in disguise', '::ffff:127.0.0.1'],
		['IPv4 in disguise', '::ffff:8.8.8.8'],
		['IPv4 in disguise', '64:ff9b::a00:1'],
		['IPv4 in disguise', '2002:7f00:1::'],
		['a tunnel', '2001:0:7f00:1::'],
		['nothing at all', 'localhost'],
		['nothing at all', ''],
	])('is not one of %s: %s', (_what, address) => {
		expect(isPublicAddress(address)).toBe(false);
	});
});
