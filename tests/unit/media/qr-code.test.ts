import { describe, expect, it } from 'vitest';
import { drawQrCode } from '../../../src/media/qr-code.ts';
import { readQrCode } from '../../fixtures/media/read-qr-code.ts';

describe('a QR code', () => {
	it.each([
		'https://board.example/',
		'https://www.example.org/campaigns/flu-shots-before-winter/',
		`https://example.org/${'a-long-address-'.repeat(8)}/`,
	])('leads to %s', async (url) => {
		expect(await readQrCode(drawQrCode(url))).toBe(url);
	});

	it('can still be read with a stain on it', async () => {
		const url = 'https://board.example/campaigns/know-your-numbers/';
		const code = drawQrCode(url);
		const middle = Math.floor(code.size / 2);
		const stain = `M${middle} ${middle}h5v5h-5z`;
		expect(await readQrCode({ ...code, path: code.path + stain })).toBe(url);
	});
});
