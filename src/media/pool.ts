/** Runs a task as soon as its turn comes. */
export type Pool = <T>(task: () => Promise<T>) => Promise<T>;

/** A pool that works on at most `size` tasks at a time, in the order in which they came. */
export function createPool(size: number): Pool {
	const waiting: (() => void)[] = [];
	let running = 0;
	return async (task) => {
		if (running < size) running++;
		else await new Promise<void>((resolve) => waiting.push(resolve));
		try {
			return await task();
		} finally {
			const next = waiting.shift();
			if (next === undefined) running--;
			else next();
		}
	};
}
