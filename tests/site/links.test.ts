import { expect, it } from 'vitest';
import { testSiteUrl } from '../run/conditions.ts';
import { editorFolder, findFile, isOurs, readBuiltSite, type Page } from './built-site.ts';
import { attributeOf } from './html.ts';
import { listReferences, listStyleReferences } from './references.ts';

const site = readBuiltSite();
const webProtocols = ['http:', 'https:'];

/** Why an address of ours leads nowhere, or undefined when it leads somewhere or is not ours. */
function findFault(address: string, base: URL): string | undefined {
	if (!URL.canParse(address, base)) return 'is not an address';
	const url = new URL(address, base);
	if (!webProtocols.includes(url.protocol) || !isOurs(url)) return undefined;
	const file = findFile(site, url);
	if (file === undefined) return 'leads to no file';
	const target = site.pageAt(url.pathname);
	if (url.hash === '' || target === undefined) return undefined;
	return hasAnchor(target, decodeURIComponent(url.hash.slice(1)))
		? undefined
		: 'has no such anchor';
}

function hasAnchor({ elements }: Page, id: string): boolean {
	return elements.some((element) => attributeOf(element, 'id') === id);
}

it('lets every link, picture and file of every page lead somewhere', () => {
	const references = site.pages.flatMap((page) =>
		listReferences(page).map((reference) => ({ ...reference, base: page.url })),
	);
	expect(references.length).toBeGreaterThan(site.pages.length);
	const faults = references.flatMap(({ where, address, base }) => {
		const fault = findFault(address, base);
		return fault === undefined ? [] : [`${where} ${address} ${fault}`];
	});
	expect(faults).toEqual([]);
});

it('lets every file that a stylesheet loads be there', () => {
	const faults = [...site.files]
		.filter((file) => file.endsWith('.css') && !file.startsWith(editorFolder))
		.flatMap((file) => listStyleReferences(file, site.read(file)))
		.filter(({ address }) => !address.startsWith('data:'))
		.filter(({ where, address }) => findFault(address, new URL(where, testSiteUrl)) !== undefined);
	expect(faults).toEqual([]);
});

it.each(['xml', 'json', 'txt'])(
	'lets every address of ours in a .%s file lead somewhere',
	(ending) => {
		const files = [...site.files].filter((file) => file.endsWith(`.${ending}`));
		const addresses = files.flatMap((file) =>
			[...site.read(file).matchAll(ownAddress)].map(([address]) => ({ file, address })),
		);
		expect(addresses.length).toBeGreaterThan(0);
		const faults = addresses.flatMap(({ file, address }) => {
			const fault = findFault(address, new URL(testSiteUrl));
			return fault === undefined ? [] : [`${file}: ${address} ${fault}`];
		});
		expect(faults).toEqual([]);
	},
);

it('sends the readers of every old path to a page', () => {
	const lost = site.pages
		.filter(({ isForwarding }) => isForwarding)
		.filter(({ elements, url }) => {
			const refresh = elements.find((el) => attributeOf(el, 'http-equiv') === 'refresh');
			const target = /url=(.+)$/.exec(refresh ? (attributeOf(refresh, 'content') ?? '') : '')?.[1];
			const page = target === undefined ? undefined : site.pageAt(new URL(target, url).pathname);
			return page === undefined || page.isForwarding;
		});
	expect(lost.map(({ file }) => file)).toEqual([]);
});

/** Addresses as text and data files hold them, up to what cannot be part of one there. */
const ownAddress = new RegExp(`${testSiteUrl}[^\\s"'<>&\\\\]*`, 'g');
