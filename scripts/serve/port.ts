import { createServer } from 'node:net';
import { SetupFailure } from '../setup/failure.mjs';

/**
 * The port that `PORT` asks for, or the usual one.
 *
 * @throws {SetupFailure} When `PORT` is no port.
 */
export function readPort(asked: string | undefined, usual: number): number {
	if (asked === undefined || asked === '') return usual;
	const port = Number(asked);
	if (Number.isInteger(port) && port > 0 && port <= maxPort) return port;
	throw new SetupFailure(
		`PORT is "${asked}". Write a whole number from 1 to ${maxPort}, for example PORT=${usual + 1}`,
	);
}

/**
 * Makes sure that a port is ours to take.
 *
 * @param command What was run, so that the sentence can say how to run it on another port.
 * @throws {SetupFailure} When another program holds the port.
 */
export async function assertPortFree(port: number, command: string): Promise<void> {
	for (const host of loopbacks) {
		const problem = await tryListen(port, host);
		if (problem === 'EADDRINUSE') {
			throw new SetupFailure(
				`Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} ${command}`,
			);
		}
		if (problem === 'EACCES') {
			throw new SetupFailure(
				`This account may not use port ${port}. Choose one above 1023: PORT=4321 ${command}`,
			);
		}
	}
}

/** A port that nobody uses at this moment. */
export function findFreePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
		});
	});
}

const maxPort = 65_535;

/** `localhost` may mean either. A machine without one of them gives another code than the two that matter. */
const loopbacks = ['127.0.0.1', '::1'];

/** The code of what kept us from listening, or undefined. */
function tryListen(port: number, host: string): Promise<string | undefined> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
		probe.listen(port, host, () => probe.close(() => resolve(undefined)));
	});
}
