import { spawn } from 'node:child_process';
import { SetupFailure } from './failure.mjs';
import { onParentGone } from './parent.mjs';

/**
 * Runs a program to its end on this terminal and gives its exit code. What ends us ends it too.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { timeout?: number }} [options]
 * @returns {Promise<number>}
 * @throws {SetupFailure} When the program cannot be started.
 */
export function runChild(program, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { stdio: 'inherit', ...options });
		/** @param {NodeJS.Signals} signal */
		const forward = (signal) => child.kill(signal);
		for (const signal of endingSignals) process.on(signal, forward);
		const stopWatching = onParentGone(() => forward('SIGTERM'));
		const release = () => {
			stopWatching();
			for (const signal of endingSignals) process.off(signal, forward);
		};
		child.on('error', (error) => {
			release();
			reject(new SetupFailure(`${program} could not be started: ${error.message}`));
		});
		child.on('close', (code, signal) => {
			release();
			resolve(code ?? exitCodeOfSignal[signal ?? 'SIGTERM'] ?? 1);
		});
	});
}

/** @type {readonly NodeJS.Signals[]} */
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * What shells report for a program that a signal has ended: 128 and the number of the signal.
 *
 * @type {Partial<Record<NodeJS.Signals, number>>}
 */
const exitCodeOfSignal = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
