/** An editor that is measured, as it is served on this machine. */
export interface EditorUnderTest {
	name: string;
	/** The address of its page. */
	url: string;
	/** The list of the articles, behind the address of the page. */
	list: string;
	close: () => Promise<void>;
}
