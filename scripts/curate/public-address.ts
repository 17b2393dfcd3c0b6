import { BlockList, isIPv4 } from 'node:net';

/**
 * Whether an IP address belongs to the public internet. Everything that IANA lists for special purposes does not: this machine,
 * private networks, the metadata services of clouds, and what only translates or wraps an IPv4 address.
 *
 * https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPublicAddress(address: string): boolean {
	if (isIPv4(address)) return !special.check(address, 'ipv4');
	return unicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

const special = new BlockList();

for (const [network, length] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const) {
	special.addSubnet(network, length, 'ipv4');
}

for (const [network, length] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
] as const) {
	special.addSubnet(network, length, 'ipv6');
}

/** All that is given out of IPv6. Mapped IPv4 addresses and everything local lie outside. */
const unicast = new BlockList();
unicast.addSubnet('2000::', 3, 'ipv6');
