/**
 * Calls back once when the program that started this one has gone, and gives a function that stops watching.
 * Shells between npm and us do not pass signals on: without this, ending `npm start` from another program
 * would leave the server running.
 *
 * @param {() => void} callback
 */
export function onParentGone(callback) {
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		callback();
	}, watchInterval);
	timer.unref();
	return () => clearInterval(timer);
}

/** Milliseconds. Nobody waits for this, so it need not be short. */
const watchInterval = 500;
