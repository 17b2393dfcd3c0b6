/** `npm run bench:build [-- --sizes 500,2000 --only ours,hugo]`: builds one site with Wellpost and its peers, and measures each. */
import { parseArgs } from 'node:util';
import { chooseBuilders, chooseSizes } from '../../tests/bench/build/choices.ts';
import { installPeers } from '../../tests/bench/build/install-peers.ts';
import { formatTable, resultsFile, writeResults } from '../../tests/bench/build/results.ts';
import { runSize, type Row } from '../../tests/bench/build/run-size.ts';
import { runMain } from '../setup/failure.mjs';

await runMain(async () => {
	const { values } = parseArgs({
		options: { sizes: { type: 'string' }, only: { type: 'string' } },
	});
	const sizes = chooseSizes(values.sizes);
	const names = await installPeers(chooseBuilders(values.only));
	const rows: Row[] = [];
	for (const size of sizes) {
		rows.push(...(await runSize(size, names)));
		// After each size: a long run that is stopped keeps what it has.
		writeResults(rows);
	}
	console.log(formatTable(rows));
	console.log(`The numbers are in ${resultsFile}.`);
});
