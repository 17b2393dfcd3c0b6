import type { Issue } from '../issue.ts';
import { reportAsWorkflowCommands } from './github.ts';
import { reportAsJson } from './json.ts';
import { reportAsText } from './text.ts';

/** All ways to write down issues, by the name that a command's `--format` takes. Reporters return text; scripts print it. */
export const reporters = {
	text: reportAsText,
	json: reportAsJson,
	github: reportAsWorkflowCommands,
} as const satisfies Record<string, (issues: readonly Issue[], root: string) => string>;

export type ReporterName = keyof typeof reporters;
