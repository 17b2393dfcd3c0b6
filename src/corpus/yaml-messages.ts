import type { ErrorCode } from 'yaml';

/** What is wrong with some YAML, in words for people who write articles. */
interface YamlText {
	message: string;
	remedy: string;
}

/** Words for what the parser found; its own where we have none. */
export function describeYamlError(code: ErrorCode, message: string): YamlText {
	return (
		texts[code] ?? {
			message: `The fields could not be read: ${message.split('\n')[0] ?? message}`,
			remedy: 'Check the spaces before this line, and put quotes around its value',
		}
	);
}

/** For values that refer to other values: to one that is not there, or to so many that they would fill the memory. */
export const unreadableAliases: YamlText = {
	message: 'The fields refer to each other with * in a way that cannot be followed',
	remedy: 'Write the values out, and put quotes around text that starts with *',
};

const texts: Partial<Record<ErrorCode, YamlText>> = {
	BLOCK_AS_IMPLICIT_KEY: {
		message: 'The value holds a colon and a space, which only stand after the name of a field',
		remedy: 'Put quotes around the value',
	},
	MULTILINE_IMPLICIT_KEY: {
		message: 'The line is not a field: no colon and space stand after its name',
		remedy: 'Write the name of the field, a colon, a space and its value',
	},
	DUPLICATE_KEY: {
		message: 'The same field stands here for the second time',
		remedy: 'Remove one of the two',
	},
	TAB_AS_INDENT: {
		message: 'The line starts with a tab',
		remedy: 'Use spaces instead',
	},
	MISSING_CHAR: {
		message: 'A quote is opened and not closed',
		remedy: 'Close it at the end of the value',
	},
	BAD_INDENT: {
		message: 'A bracket is opened and not closed',
		remedy: 'Close it, or put quotes around the value',
	},
	BAD_SCALAR_START: {
		message: 'The value starts with a sign that means something else here',
		remedy: 'Put quotes around the value',
	},
	BAD_DQ_ESCAPE: {
		message: 'The value holds a backslash between double quotes',
		remedy: 'Use single quotes around the value',
	},
	UNEXPECTED_TOKEN: {
		message:
			'The value does not end where its quotes do, or the line is not indented like the others',
		remedy: 'Put quotes around the whole value, and line the field up with the others',
	},
};
