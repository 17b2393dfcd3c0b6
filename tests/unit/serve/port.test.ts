import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { assertPortFree, findFreePort, readPort } from '../../../scripts/serve/port.ts';

describe('readPort', () => {
	it.each([
		[undefined, 4321],
		['', 4321],
		['5000', 5000],
	])('reads %j as %i', (asked, expected) => {
		expect(readPort(asked, 4321)).toBe(expected);
	});

	it.each(['web', '0', '70000', '80.5'])('refuses %j', (asked) => {
		expect(() => readPort(asked, 4321)).toThrow(`PORT is "${asked}"`);
	});

	it('says what to write', () => {
		expect(() => readPort('web', 4321)).toThrowErrorMatchingInlineSnapshot(
			`[SetupFailure: PORT is "web". Write a whole number from 1 to 65535, for example PORT=4322]`,
		);
	});
});

describe('assertPortFree', () => {
	const server = createServer();
	afterEach(() => new Promise((resolve) => server.close(resolve)));

	it('names a port that another program holds, and the way round it', async () => {
		const port = await findFreePort();
		await expect(assertPortFree(port, 'npm start')).resolves.toBeUndefined();
		await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
		await expect(assertPortFree(port, 'npm start')).rejects.toThrow(
			`Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
		);
	});
});
