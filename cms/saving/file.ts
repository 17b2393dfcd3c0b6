/** A content file, cut without changing a byte: `head + yaml + fence + body` is the file. */
export interface CutFile {
	/** Whatever stands in front of the YAML: a byte order mark and the first fence. */
	head: string;
	yaml: string;
	/** The second fence with its line end. */
	fence: string;
	body: string;
}

/** Cuts a file with front matter. One that has none is all body. */
export function cutFile(text: string): CutFile {
	const match = /^(\uFEFF?---[ \t]*\r?\n)([^]*?)(^---[ \t]*(?:\r?\n|$))/m.exec(text);
	if (match?.index !== 0) return { head: '---\n', yaml: '', fence: '---\n', body: text };
	const [all, head = '', yaml = '', fence = ''] = match;
	return { head, yaml, fence, body: text.slice(all.length) };
}

/** The line end that a file uses. */
export function lineEndOf(text: string): '\n' | '\r\n' {
	return text.includes('\r\n') ? '\r\n' : '\n';
}
