import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { Refusal } from './refusal.ts';

/** How names become addresses, and which of these may be asked. */
export interface Network {
	/** All IP addresses that a name stands for. */
	resolve: (name: string) => Promise<string[]>;
	isAllowed: (address: string) => boolean;
}

/** The public internet. */
export const publicInternet: Network = {
	resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
	isAllowed: isPublicAddress,
};

/**
 * The IP address to connect to for a host.
 *
 * @param name A name, or an IP address without brackets.
 * @throws {Refusal} When any of its addresses is not allowed: a name that stands for both a public and a private place is a trap.
 */
export async function findAddress(name: string, network: Network): Promise<string> {
	const addresses = isIP(name) === 0 ? await resolveName(name, network) : [name];
	const forbidden = addresses.find((address) => !network.isAllowed(address));
	if (forbidden !== undefined) {
		throw new Refusal(
			`${name}: this is ${forbidden}, which is not on the public internet. Save the page from a browser, and name the saved file`,
		);
	}
	const [first] = addresses;
	if (first === undefined) throw notFound(name);
	return first;
}

async function resolveName(name: string, { resolve }: Network): Promise<string[]> {
	try {
		return await resolve(name);
	} catch {
		throw notFound(name);
	}
}

function notFound(name: string): Refusal {
	return new Refusal(
		`${name}: no host of this name can be found. Check the address, and that this machine is online`,
	);
}
