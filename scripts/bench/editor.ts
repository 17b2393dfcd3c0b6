/** `npm run bench:editor [-- --entries 2000]`: measures the editor beside stock Decap, in the same browser on the same entries. */
import { parseArgs } from 'node:util';
import { runEditorBench } from '../../tests/bench/editor/run.ts';
import { runMain } from '../setup/failure.mjs';

await runMain(async () => {
	const { values } = parseArgs({ options: { entries: { type: 'string', default: '2000' } } });
	await runEditorBench(values.entries);
});
