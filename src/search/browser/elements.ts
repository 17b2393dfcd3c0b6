/** Makes an element with some properties and children. Text children are text, never markup. */
export function create<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	properties: Partial<HTMLElementTagNameMap[K]>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}

/**
 * The part of the page that a script works on.
 *
 * @throws When the page has none: markup and script do not belong together.
 */
export function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
	const found = root.querySelector(selector);
	if (found instanceof type) return found;
	throw new Error(`search: the page has no ${selector}`);
}
