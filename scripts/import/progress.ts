const waitBeforeFirst = 1500;
const waitBetween = 1000;

/**
 * Tells how far a long run is, about once a second. A run that is over in a moment tells nothing.
 *
 * @param write Takes a line.
 * @param now The clock in milliseconds.
 */
export function createProgress(
	write: (line: string) => void,
	now: () => number,
): (done: number, total: number) => void {
	let next = now() + waitBeforeFirst;
	return (done, total) => {
		const time = now();
		if (time < next) return;
		next = time + waitBetween;
		write(`${done} of ${total} inputs read\n`);
	};
}
