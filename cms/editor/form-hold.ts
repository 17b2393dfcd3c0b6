/*
 * After its first save Decap reads a new entry back and puts a fresh form in the place of the one that was filled in.
 * Whatever were typed in between would be gone, so nothing can be.
 */

/** Longer than any save takes that still comes to an end. */
const longestHold = 20_000;

/** How long Decap takes to show the form once the entry has been read. */
const formDelay = 250;

/** Takes the form away from keyboard and pointer until it is given back. */
export function holdForm(): void {
	setHeld(true);
	setTimeout(releaseForm, longestHold);
}

/** Gives the form back. */
export function releaseForm(): void {
	setHeld(false);
}

/** Gives a held form back once what was just read stands in it. */
export function releaseFormSoon(): void {
	// Decap also reads before it saves, to see whether an address is free.
	if (findRoot()?.inert === true) setTimeout(releaseForm, formDelay);
}

function setHeld(isHeld: boolean): void {
	const root = findRoot();
	if (root !== null) root.inert = isHeld;
}

/** Decap draws everything into this element. */
function findRoot(): HTMLElement | null {
	return document.getElementById('nc-root');
}
