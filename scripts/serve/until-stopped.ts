import { onParentGone } from '../setup/parent.mjs';

/** Waits until somebody ends the program: Ctrl-C, a closed terminal, a kill, or the end of what started it. */
export function untilStopped(): Promise<void> {
	return new Promise((resolve) => {
		onParentGone(resolve);
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
			process.on(signal, () => resolve());
	});
}
